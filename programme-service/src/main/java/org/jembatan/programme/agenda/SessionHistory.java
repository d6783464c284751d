package org.jembatan.programme.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jembatan.programme.SessionId;

/**
 * A session that was released once, and what later releases have made of it: a calendar that somebody keeps has to be
 * told of a session that is gone as well. It follows from the releases alone, so it is the same whenever it is asked for.
 *
 * @param session as the last release that has it shows it
 * @param changes how many releases have changed it or left it out, after the one that brought it; the cancellation of
 *     the edition counts as one more
 * @param changedAt business time of the last of these, or of the release that brought it
 * @param cancelled whether the last release leaves it out, or the edition was cancelled before it was held
 */
public record SessionHistory(ReleasedSession session, int changes, Instant changedAt, boolean cancelled) {

    private static final Comparator<SessionHistory> BY_TIME =
            Comparator.comparing(SessionHistory::session, ReleasedSession.BY_TIME);

    /** Those of all sessions that the releases know, in the order of time. */
    static List<SessionHistory> of(List<Release> releases) {
        Map<SessionId, SessionHistory> histories = new LinkedHashMap<>();
        for (Release release : releases) {
            Set<SessionId> left = new HashSet<>(histories.keySet());
            for (ReleasedSession session : release.sessions()) {
                left.remove(session.id());
                histories.merge(
                        session.id(),
                        new SessionHistory(session, 0, release.releasedAt(), false),
                        (before, now) -> before.goingOnAs(now.session, false, now.changedAt));
            }
            for (SessionId id : left) {
                histories.computeIfPresent(
                        id, (same, before) -> before.goingOnAs(before.session, true, release.releasedAt()));
            }
        }
        return histories.values().stream().sorted(BY_TIME).toList();
    }

    /** Cancels what has not been held by then, as another release would. */
    static List<SessionHistory> calledOff(List<SessionHistory> histories, Instant then) {
        return histories.stream()
                .map(history ->
                        history.session.hasEndedBy(then) ? history : history.goingOnAs(history.session, true, then))
                .toList();
    }

    private SessionHistory goingOnAs(ReleasedSession now, boolean leftOut, Instant at) {
        return now.equals(session) && leftOut == cancelled ? this : new SessionHistory(now, changes + 1, at, leftOut);
    }
}
