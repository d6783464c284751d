package org.jembatan.programme.agenda;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.Editing;

/** Plans to begin with, all on 21 September 2026 in Jakarta, for tests. */
public final class Planning {

    static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    static final Instant NOW = Instant.parse("2026-09-01T02:00:00Z");

    /** The edition's days hold all, speakers can come on each, and nobody has counted seats. */
    static final Surroundings NOTHING_ELSE = new Surroundings(Editing.DATES, 0, 0, Map.of(), Map.of());

    private Planning() {}

    static String anId() {
        return UUID.randomUUID().toString();
    }

    /** From and to are times such as 09:00. */
    public static SessionPlan lecture(String from, String to) {
        return lecture(from, to, null);
    }

    static SessionPlan lecture(String from, String to, @Nullable VenueId venue, SpeakerId... speakers) {
        return new SessionPlan(
                SessionKind.LECTURE, "How to export", at(from), at(to), venue, List.of(speakers), null, null, null);
    }

    /** A visit to an enterprise of that id. */
    public static SessionPlan visit(String from, String to, HostEnterpriseId host) {
        return new SessionPlan(
                SessionKind.SITE_VISIT,
                "Bamboo works",
                at(from),
                at(to),
                null,
                List.of(),
                new HostEnterprise(host, "Example Bamboo"),
                null,
                null);
    }

    /** The same visit, so many minutes away. */
    static SessionPlan away(int minutes, SessionPlan visit) {
        return new SessionPlan(
                visit.kind(),
                visit.title(),
                visit.startsAt(),
                visit.endsAt(),
                visit.venueId(),
                visit.speakerIds(),
                visit.hostEnterprise(),
                minutes,
                visit.transport());
    }

    /** The same visit, to which there is a bus of so many seats. */
    static SessionPlan byBus(int seats, SessionPlan visit) {
        return new SessionPlan(
                visit.kind(),
                visit.title(),
                visit.startsAt(),
                visit.endsAt(),
                visit.venueId(),
                visit.speakerIds(),
                visit.hostEnterprise(),
                visit.travelMinutes(),
                new Transport(seats, "Main gate"));
    }

    static SessionPlan titled(SessionPlan plan, String title) {
        return new SessionPlan(
                plan.kind(),
                title,
                plan.startsAt(),
                plan.endsAt(),
                plan.venueId(),
                plan.speakerIds(),
                plan.hostEnterprise(),
                plan.travelMinutes(),
                plan.transport());
    }

    private static LocalDateTime at(String time) {
        return LocalDateTime.parse("2026-09-21T" + time);
    }

    /** By a new command. */
    static Release release(Agenda agenda) {
        return agenda.release(ZONE.getId(), Planning::print, NOTHING_ELSE, Editing.newCommand(), NOW);
    }

    static ReleasedSession print(Session session) {
        SessionPlan plan = session.plan();
        VenueId venue = plan.venueId();
        return new ReleasedSession(
                session.id(),
                plan.kind(),
                plan.title(),
                plan.startsAt().atZone(ZONE).toInstant(),
                plan.endsAt().atZone(ZONE).toInstant(),
                venue == null ? null : new ReleasedSession.Place(venue, "Hall " + venue.value(), "Bandung"),
                plan.speakerIds().stream().map(SpeakerId::value).toList(),
                plan.hostEnterprise(),
                plan.transport());
    }
}
