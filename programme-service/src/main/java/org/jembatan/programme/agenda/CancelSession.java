package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;

/** An officer calls a session off; the next release leaves it out. */
@UseCase
public class CancelSession {

    /** The {@code expected} revision is the one that the officer has read. */
    public record Command(CommandKey key, Precondition expected, ProgrammeId programmeId, SessionId id) {}

    private final Agendas agendas;
    private final ReadPlan readPlan;

    CancelSession(Agendas agendas, ReadPlan readPlan) {
        this.agendas = agendas;
        this.readPlan = readPlan;
    }

    public PlannedSession handle(Command command) {
        return Retry.onConflict(() -> {
            Agenda agenda = agendas.of(command.programmeId());
            boolean changed = agenda.cancel(command.id(), command.key(), command.expected());
            return readPlan.of(changed ? agendas.save(agenda) : agenda, command.id());
        });
    }
}
