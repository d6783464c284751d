package org.jembatan.programme.agenda;

import java.util.List;

/** A session, and what is in its way as things are planned now. */
public record PlannedSession(Session session, List<Conflict> conflicts) {}
