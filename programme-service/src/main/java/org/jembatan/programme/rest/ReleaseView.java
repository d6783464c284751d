package org.jembatan.programme.rest;

import java.time.Instant;
import java.util.List;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.Release;

/** A release in the list of all: what it changed against the one before. */
record ReleaseView(
        int number, Instant releasedAt, List<SessionId> added, List<SessionId> moved, List<SessionId> cancelled) {

    static ReleaseView of(Release release) {
        return new ReleaseView(
                release.number(),
                release.releasedAt(),
                release.changes().added(),
                release.changes().moved(),
                release.changes().cancelled());
    }
}
