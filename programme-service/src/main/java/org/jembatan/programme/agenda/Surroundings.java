package org.jembatan.programme.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.EditionDates;

/**
 * What sessions may run into besides each other, as it is known at this moment: it belongs to other documents, which may
 * change at any time.
 *
 * @param onSite how many have to find a seat
 * @param enrolledOnSite how many of these have a place already, and so are taken where the edition goes
 * @param seats of the venues where they were counted
 * @param absences days on which speakers cannot come, where the edition is
 */
record Surroundings(
        EditionDates dates,
        int onSite,
        int enrolledOnSite,
        Map<VenueId, Integer> seats,
        Map<SpeakerId, Set<LocalDate>> absences) {

    /** The conflicts of one session with these. */
    Stream<Conflict> conflictsOf(Session session) {
        return session.cancelled()
                ? Stream.empty()
                : Stream.of(ofDays(session), ofSpeakers(session), ofSeats(session), ofBus(session))
                        .flatMap(conflicts -> conflicts);
    }

    private Stream<Conflict> ofDays(Session session) {
        boolean outside =
                firstDay(session).isBefore(dates.startsOn()) || lastDay(session).isAfter(dates.endsOn());
        return outside ? Stream.of(Conflict.alone(Conflict.Kind.OUTSIDE_EDITION, session.id(), null)) : Stream.empty();
    }

    private Stream<Conflict> ofSpeakers(Session session) {
        return session.plan().speakerIds().stream()
                .filter(speaker -> absences.getOrDefault(speaker, Set.of()).stream()
                        .anyMatch(day -> !day.isBefore(firstDay(session)) && !day.isAfter(lastDay(session))))
                .map(speaker -> Conflict.alone(Conflict.Kind.SPEAKER_UNAVAILABLE, session.id(), speaker.value()));
    }

    private Stream<Conflict> ofSeats(Session session) {
        VenueId venue = session.plan().venueId();
        return venue != null && seats.getOrDefault(venue, onSite) < onSite
                ? Stream.of(Conflict.alone(Conflict.Kind.VENUE_CAPACITY, session.id(), venue.value()))
                : Stream.empty();
    }

    private Stream<Conflict> ofBus(Session session) {
        Transport bus = session.plan().transport();
        return bus != null && bus.seats() < enrolledOnSite
                ? Stream.of(Conflict.alone(Conflict.Kind.BUS_CAPACITY, session.id(), null))
                : Stream.empty();
    }

    private static LocalDate firstDay(Session session) {
        return session.plan().startsAt().toLocalDate();
    }

    /** An end at midnight belongs to the day before. */
    private static LocalDate lastDay(Session session) {
        LocalDateTime end = session.plan().endsAt();
        return end.minusNanos(1).toLocalDate();
    }
}
