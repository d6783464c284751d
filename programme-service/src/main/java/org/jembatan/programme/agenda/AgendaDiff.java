package org.jembatan.programme.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jembatan.programme.SessionId;

/**
 * What one release changes against another. A session of which nothing but words has changed is in none of the lists.
 *
 * @param cancelled as they stood in the earlier release
 */
public record AgendaDiff(List<ReleasedSession> added, List<Move> moved, List<ReleasedSession> cancelled) {

    /** A session at another time or in another venue. */
    public record Move(ReleasedSession from, ReleasedSession to) {}

    static AgendaDiff between(List<ReleasedSession> earlier, List<ReleasedSession> later) {
        Map<SessionId, ReleasedSession> left = new LinkedHashMap<>();
        earlier.forEach(session -> left.put(session.id(), session));
        List<ReleasedSession> added = new ArrayList<>();
        List<Move> moved = new ArrayList<>();
        for (ReleasedSession session : later) {
            ReleasedSession before = left.remove(session.id());
            if (before == null) {
                added.add(session);
            } else if (session.isElsewhereOrAtAnotherTimeThan(before)) {
                moved.add(new Move(before, session));
            }
        }
        return new AgendaDiff(List.copyOf(added), List.copyOf(moved), List.copyOf(left.values()));
    }

    Changes changes() {
        return new Changes(
                added.stream().map(ReleasedSession::id).toList(),
                moved.stream().map(move -> move.to().id()).toList(),
                cancelled.stream().map(ReleasedSession::id).toList());
    }

    /** The same by the ids of the sessions alone. */
    public record Changes(List<SessionId> added, List<SessionId> moved, List<SessionId> cancelled) {}
}
