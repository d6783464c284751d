package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.edition.EditionDates;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.speaker.Speakers;
import org.jembatan.programme.venue.Venues;

/** An officer plans a session anew; everybody sees it with the next release. */
@UseCase
public class ReviseSession {

    /** The {@code plan} replaces all of the one before; {@code expected} is the revision that the officer has read. */
    public record Command(
            CommandKey key, Precondition expected, ProgrammeId programmeId, SessionId id, SessionPlan plan) {}

    private final Agendas agendas;
    private final Editions editions;
    private final Venues venues;
    private final Speakers speakers;
    private final ReadPlan readPlan;

    ReviseSession(Agendas agendas, Editions editions, Venues venues, Speakers speakers, ReadPlan readPlan) {
        this.agendas = agendas;
        this.editions = editions;
        this.venues = venues;
        this.speakers = speakers;
        this.readPlan = readPlan;
    }

    public PlannedSession handle(Command command) {
        return Retry.onConflict(() -> {
            Agenda agenda = agendas.of(command.programmeId());
            if (!agenda.hasCarriedOut(command.key())) {
                EditionDates dates = editions.get(command.programmeId()).terms().dates();
                PlanRules.check(command.plan(), dates, venues, speakers);
                agenda.revise(command.id(), command.plan(), command.key(), command.expected());
                agendas.save(agenda);
            }
            return readPlan.of(agenda, command.id());
        });
    }
}
