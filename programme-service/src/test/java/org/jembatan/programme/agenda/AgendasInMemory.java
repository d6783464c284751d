package org.jembatan.programme.agenda;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.Editing;

/** Keeps agendas as long as a test runs. */
public class AgendasInMemory implements Agendas {

    private final Map<ProgrammeId, Agenda> agendas = new HashMap<>();

    @Override
    public Optional<Agenda> findById(ProgrammeId id) {
        return Optional.ofNullable(agendas.get(id));
    }

    @Override
    public Agenda save(Agenda agenda) {
        agendas.put(agenda.id(), agenda);
        return agenda;
    }

    /** An agenda with these plans, released at once. */
    public List<ReleasedSession> released(ProgrammeId id, SessionPlan... plans) {
        Agenda agenda = of(id);
        for (SessionPlan plan : plans) {
            agenda.draft(plan, Editing.newCommand());
        }
        Planning.release(agenda);
        return save(agenda).releasedSessions();
    }

    /** The edition is cancelled. */
    public void callOff(ProgrammeId id, Instant now) {
        Agenda agenda = of(id);
        agenda.callOff(now);
        save(agenda);
    }

    /** The edition is over. */
    public void close(ProgrammeId id, Instant now) {
        Agenda agenda = of(id);
        agenda.close(now);
        save(agenda);
    }
}
