package org.jembatan.programme.agenda;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.VenueId;

/**
 * A session as everybody reads it. It holds the names that venue and speakers had when it was released, so that nothing
 * but another release changes what is shown.
 *
 * @param venue null while nobody knows where, and for what takes place online only
 * @param speakers their names
 * @param hostEnterprise of a site visit; null for all else
 * @param transport of a site visit to which there is a bus; null for all else
 */
public record ReleasedSession(
        SessionId id,
        SessionKind kind,
        String title,
        Instant startsAt,
        Instant endsAt,
        @Nullable Place venue,
        List<String> speakers,
        @Nullable HostEnterprise hostEnterprise,
        @Nullable Transport transport) {

    static final Comparator<ReleasedSession> BY_TIME = Comparator.comparing(ReleasedSession::startsAt)
            .thenComparing(ReleasedSession::endsAt)
            .thenComparing(session -> session.id().value());

    public ReleasedSession {
        speakers = List.copyOf(speakers);
    }

    /**
     * Where it takes place.
     *
     * @param place the town and house it is in
     */
    public record Place(VenueId id, String name, String place) {}

    boolean isElsewhereOrAtAnotherTimeThan(ReleasedSession other) {
        return !startsAt.equals(other.startsAt)
                || !endsAt.equals(other.endsAt)
                || !Objects.equals(idOf(venue), idOf(other.venue));
    }

    private static @Nullable VenueId idOf(@Nullable Place venue) {
        return venue == null ? null : venue.id();
    }

    /** Whether it is over, by business time; its last instant belongs to it no more. */
    public boolean hasEndedBy(Instant now) {
        return !now.isBefore(endsAt);
    }
}
