package org.jembatan.programme.rest;

import java.util.List;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.Release;
import org.jembatan.programme.agenda.ReleasedSession;

/** A release as everybody reads it; times are instants, and {@code zone} is where they happen. */
record AgendaView(ProgrammeId programmeId, int release, String zone, List<ReleasedSession> sessions) {

    static AgendaView of(ProgrammeId id, Release release) {
        return new AgendaView(id, release.number(), release.zone(), release.sessions());
    }
}
