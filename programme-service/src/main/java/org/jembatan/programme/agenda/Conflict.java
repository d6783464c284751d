package org.jembatan.programme.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;

/**
 * Two sessions that cannot both take place, because at the same time they need the same.
 *
 * @param resourceId the venue or the speaker, as {@code kind} says
 */
public record Conflict(Kind kind, SessionId sessionId, SessionId otherSessionId, String resourceId) {

    /** What both sessions need. */
    public enum Kind {
        VENUE_OVERLAP,
        SPEAKER_OVERLAP
    }

    /** Those of one session with all others; a cancelled session is in nobody's way. */
    static List<Conflict> of(Session session, Collection<Session> all) {
        return all.stream()
                .filter(other -> !other.id().equals(session.id()))
                .flatMap(other -> between(session, other))
                .toList();
    }

    /** Those among all sessions, each once. */
    static List<Conflict> among(Collection<Session> all) {
        List<Session> before = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Session session : all) {
            before.forEach(other -> between(other, session).forEach(conflicts::add));
            before.add(session);
        }
        return List.copyOf(conflicts);
    }

    private static Stream<Conflict> between(Session one, Session other) {
        if (one.cancelled() || other.cancelled() || !one.plan().overlaps(other.plan())) {
            return Stream.empty();
        }
        VenueId venue = one.plan().venueId();
        Stream<Conflict> ofVenue = venue != null && venue.equals(other.plan().venueId())
                ? Stream.of(new Conflict(Kind.VENUE_OVERLAP, one.id(), other.id(), venue.value()))
                : Stream.empty();
        Stream<Conflict> ofSpeakers = one.plan().speakerIds().stream()
                .filter(other.plan().speakerIds()::contains)
                .map(SpeakerId::value)
                .map(speaker -> new Conflict(Kind.SPEAKER_OVERLAP, one.id(), other.id(), speaker));
        return Stream.concat(ofVenue, ofSpeakers);
    }
}
