package org.jembatan.programme.agenda;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;

/**
 * What is in the way of a session as it is planned.
 *
 * @param otherSessionId the other one, where two are in each other's way; null where it is not another session
 * @param resourceId the venue or the speaker, as {@code kind} says; null where it is neither
 */
public record Conflict(
        Kind kind,
        SessionId sessionId,
        @Nullable SessionId otherSessionId,
        @Nullable String resourceId) {

    /** What a conflict is about. Those that block cannot take place, and so are not released; the others are warnings. */
    public enum Kind {
        VENUE_OVERLAP(true),
        SPEAKER_OVERLAP(true),
        /** The speaker cannot come on that day. */
        SPEAKER_UNAVAILABLE(true),
        /** The edition was moved to other days. */
        OUTSIDE_EDITION(true),
        /** More people than seats. */
        VENUE_CAPACITY(false),
        /** A bus with fewer seats than participants on site. */
        BUS_CAPACITY(false),
        /** A site visit leaves less time before or after it than the way takes. */
        TRAVEL_BUFFER(false);

        private final boolean blocking;

        Kind(boolean blocking) {
            this.blocking = blocking;
        }
    }

    static Conflict alone(Kind kind, SessionId sessionId, @Nullable String resourceId) {
        return new Conflict(kind, sessionId, null, resourceId);
    }

    /** Whether the agenda cannot be released with it. */
    public boolean blocking() {
        return kind.blocking;
    }

    /** Those of one session with all others and with what is around; a cancelled session is in nobody's way. */
    static List<Conflict> of(Session session, Collection<Session> all, Surroundings around) {
        Stream<Conflict> withOthers = all.stream()
                .filter(other -> !other.id().equals(session.id()))
                .flatMap(other -> between(session, other));
        return Stream.concat(withOthers, around.conflictsOf(session)).toList();
    }

    /** Those of all sessions, each once. */
    static List<Conflict> among(Collection<Session> all, Surroundings around) {
        List<Session> before = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Session session : all) {
            before.forEach(other -> between(other, session).forEach(conflicts::add));
            around.conflictsOf(session).forEach(conflicts::add);
            before.add(session);
        }
        return List.copyOf(conflicts);
    }

    private static Stream<Conflict> between(Session one, Session other) {
        if (one.cancelled() || other.cancelled()) {
            return Stream.empty();
        }
        if (one.plan().leavesNoTimeToTravel(other.plan())) {
            return Stream.of(new Conflict(Kind.TRAVEL_BUFFER, one.id(), other.id(), null));
        }
        if (!one.plan().overlaps(other.plan())) {
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
