package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.EditionDates;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.speaker.Speakers;
import org.jembatan.programme.venue.Venues;

/** An officer plans a session, which nobody else sees until it is released. */
@UseCase
public class DraftSession {

    /** A session of that edition. */
    public record Command(CommandKey key, ProgrammeId programmeId, SessionPlan plan) {}

    private final Agendas agendas;
    private final Editions editions;
    private final Venues venues;
    private final Speakers speakers;
    private final ReadPlan readPlan;

    DraftSession(Agendas agendas, Editions editions, Venues venues, Speakers speakers, ReadPlan readPlan) {
        this.agendas = agendas;
        this.editions = editions;
        this.venues = venues;
        this.speakers = speakers;
        this.readPlan = readPlan;
    }

    /** Conflicts do not stop a draft; they are answered with it. */
    public PlannedSession handle(Command command) {
        return Retry.onConflict(() -> {
            Agenda agenda = agendas.of(command.programmeId());
            if (!agenda.hasCarriedOut(command.key())) {
                EditionDates dates = editions.get(command.programmeId()).terms().dates();
                PlanRules.check(command.plan(), dates, venues, speakers);
                agenda.draft(command.plan(), command.key());
                agendas.save(agenda);
            }
            return readPlan.of(agenda, Agenda.drafted(command.key()));
        });
    }
}
