package org.jembatan.programme.agenda;

import java.time.Instant;
import java.util.List;

/**
 * The agenda as it was made public once. It never changes.
 *
 * @param number counts the releases of one edition from 1
 * @param releasedAt business time
 * @param zone name of the IANA time zone in which the sessions were planned
 * @param sessions in the order of time
 * @param changes against the release before; against nothing for the first
 */
public record Release(
        int number, Instant releasedAt, String zone, List<ReleasedSession> sessions, AgendaDiff.Changes changes) {

    public Release {
        sessions = List.copyOf(sessions);
    }

    public AgendaDiff diffFrom(Release earlier) {
        return AgendaDiff.between(earlier.sessions, sessions);
    }
}
