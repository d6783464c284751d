package org.jembatan.programme.agenda;

import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.speaker.Speakers;
import org.jembatan.programme.venue.Venue;
import org.jembatan.programme.venue.Venues;

/** An officer makes the agenda public as it is planned. */
@UseCase
public class ReleaseAgenda {

    /** The agenda of that edition. */
    public record Command(CommandKey key, ProgrammeId programmeId) {}

    private final Agendas agendas;
    private final Editions editions;
    private final Venues venues;
    private final Speakers speakers;
    private final ReadPlan readPlan;
    private final BusinessClock clock;

    ReleaseAgenda(
            Agendas agendas,
            Editions editions,
            Venues venues,
            Speakers speakers,
            ReadPlan readPlan,
            BusinessClock clock) {
        this.agendas = agendas;
        this.editions = editions;
        this.venues = venues;
        this.speakers = speakers;
        this.readPlan = readPlan;
        this.clock = clock;
    }

    public Release handle(Command command) {
        return Retry.onConflict(() -> {
            Agenda agenda = agendas.of(command.programmeId());
            return agenda.releasedBy(command.key()).orElseGet(() -> release(agenda, command.key()));
        });
    }

    private Release release(Agenda agenda, CommandKey key) {
        Edition edition = editions.get(agenda.id());
        edition.requireAnnounced();
        Release release = agenda.release(
                edition.terms().dates().zone(),
                session -> print(session, edition.zone()),
                readPlan.around(agenda),
                key,
                clock.now());
        agendas.save(agenda);
        return release;
    }

    private ReleasedSession print(Session session, ZoneId zone) {
        SessionPlan plan = session.plan();
        return new ReleasedSession(
                session.id(),
                plan.kind(),
                plan.title(),
                plan.startsAt().atZone(zone).toInstant(),
                plan.endsAt().atZone(zone).toInstant(),
                place(plan.venueId()),
                plan.speakerIds().stream().map(id -> speakers.get(id).name()).toList(),
                plan.hostEnterprise(),
                plan.transport());
    }

    private ReleasedSession.@Nullable Place place(@Nullable VenueId id) {
        if (id == null) {
            return null;
        }
        Venue venue = venues.get(id);
        return new ReleasedSession.Place(id, venue.name(), venue.place());
    }
}
