package org.jembatan.programme.agenda;

import java.util.List;

/** A session, and which others are in its way as things are planned now. */
public record PlannedSession(Session session, List<Conflict> conflicts) {}
