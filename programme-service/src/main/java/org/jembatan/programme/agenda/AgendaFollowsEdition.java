package org.jembatan.programme.agenda;

import java.util.function.Consumer;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ProgrammeId;

/** Closes the agenda of an edition that is over. */
@UseCase
public class AgendaFollowsEdition {

    private final Agendas agendas;
    private final BusinessClock clock;

    AgendaFollowsEdition(Agendas agendas, BusinessClock clock) {
        this.agendas = agendas;
        this.clock = clock;
    }

    public void completed(EventOrigin origin, ProgrammeId id) {
        follow(origin, id, agenda -> agenda.close(clock.now()));
    }

    public void cancelled(EventOrigin origin, ProgrammeId id) {
        follow(origin, id, agenda -> agenda.callOff(clock.now()));
    }

    private void follow(EventOrigin origin, ProgrammeId id, Consumer<Agenda> change) {
        Retry.onConflict(() -> {
            Agenda agenda = agendas.of(id);
            return agenda.applyOnce(origin, () -> change.accept(agenda)) ? agendas.save(agenda) : agenda;
        });
    }
}
