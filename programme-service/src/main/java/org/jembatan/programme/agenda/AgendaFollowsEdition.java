package org.jembatan.programme.agenda;

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

    public void over(EventOrigin origin, ProgrammeId id) {
        Retry.onConflict(() -> {
            Agenda agenda = agendas.of(id);
            return agenda.applyOnce(origin, () -> agenda.close(clock.now())) ? agendas.save(agenda) : agenda;
        });
    }
}
