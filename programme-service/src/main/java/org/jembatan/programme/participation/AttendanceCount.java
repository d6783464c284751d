package org.jembatan.programme.participation;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.ReleasedSession;

/**
 * How many sessions there are and how many of them somebody attended. A session counts, for everybody, once it has
 * ended: so nobody is ever above a hundred percent.
 *
 * @param planned in the last release
 * @param held of those, the ones that have ended
 * @param attended of those that have ended
 */
public record AttendanceCount(int planned, int held, int attended) {

    static AttendanceCount of(List<ReleasedSession> released, Set<SessionId> attended, Instant heldUntil) {
        List<SessionId> held = released.stream()
                .filter(session -> session.hasEndedBy(heldUntil))
                .map(ReleasedSession::id)
                .toList();
        return new AttendanceCount(released.size(), held.size(), (int)
                held.stream().filter(attended::contains).count());
    }

    /** Rounded down; 0 while none was held. */
    public int percentOfHeld() {
        return percent(attended, held);
    }

    /** Rounded down; 0 while none is planned. */
    public int percentOfPlanned() {
        return percent(attended, planned);
    }

    /** Whether somebody who misses none of the sessions to come has in the end attended so many percent of all. */
    public boolean canReach(int requiredPercent) {
        int missed = held - attended;
        return planned == 0 || percent(planned - missed, planned) >= requiredPercent;
    }

    private static int percent(int part, int whole) {
        return whole == 0 ? 0 : 100 * part / whole;
    }
}
