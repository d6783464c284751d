package org.jembatan.programme.rest;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.AgendaDiff;
import org.jembatan.programme.agenda.ReleasedSession;

/** What one release changes against another. */
record DiffView(List<ReleasedSession> added, List<MoveView> moved, List<ReleasedSession> cancelled) {

    static DiffView of(AgendaDiff diff) {
        return new DiffView(
                diff.added(), diff.moved().stream().map(MoveView::of).toList(), diff.cancelled());
    }

    /** A session by the title that it has now. */
    record MoveView(SessionId id, String title, WhenAndWhere from, WhenAndWhere to) {

        static MoveView of(AgendaDiff.Move move) {
            return new MoveView(
                    move.to().id(), move.to().title(), WhenAndWhere.of(move.from()), WhenAndWhere.of(move.to()));
        }
    }

    record WhenAndWhere(Instant startsAt, Instant endsAt, ReleasedSession.@Nullable Place venue) {

        static WhenAndWhere of(ReleasedSession session) {
            return new WhenAndWhere(session.startsAt(), session.endsAt(), session.venue());
        }
    }
}
