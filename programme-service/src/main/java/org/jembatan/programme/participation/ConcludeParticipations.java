package org.jembatan.programme.participation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.Agenda;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.Rosters;

/** When an edition is completed, the part of everybody on its roster is concluded, also of who attended nothing. */
@UseCase
public class ConcludeParticipations {

    private static final int AT_ONCE = 20;

    private final Participations participations;
    private final Agendas agendas;
    private final Rosters rosters;
    private final Editions editions;
    private final BusinessClock clock;

    ConcludeParticipations(
            Participations participations, Agendas agendas, Rosters rosters, Editions editions, BusinessClock clock) {
        this.participations = participations;
        this.agendas = agendas;
        this.rosters = rosters;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Whether the edition is completed and its agenda closed. Somebody of whose enrolment it is heard only then comes too
     * late for the conclusion of all and needs another one.
     */
    public boolean isDue(ProgrammeId programmeId) {
        return editions.findById(programmeId).filter(Edition::isCompleted).isPresent()
                && agendas.of(programmeId).isClosed();
    }

    /** Concludes the next few, whatever befalls one of them; returns whether there were any. The agenda is closed by then, so all count alike. */
    public boolean concludeSome(ProgrammeId programmeId) {
        List<Participant> some = left(programmeId).stream().limit(AT_ONCE).toList();
        if (some.isEmpty()) {
            return false;
        }
        Agenda agenda = agendas.of(programmeId);
        EditionTerms terms = editions.get(programmeId).terms();
        EachOnItsOwn.of(some, participant -> conclude(programmeId, participant, agenda, terms));
        return true;
    }

    private List<Participant> left(ProgrammeId programmeId) {
        Set<PersonId> done = participations.findByProgrammeId(programmeId).stream()
                .filter(Participation::isConcluded)
                .map(Participation::personId)
                .collect(Collectors.toSet());
        return rosters.of(programmeId).participants().stream()
                .filter(participant -> !done.contains(participant.personId()))
                .toList();
    }

    private void conclude(ProgrammeId programmeId, Participant participant, Agenda agenda, EditionTerms terms) {
        List<ReleasedSession> released = agenda.releasedSessions();
        Instant heldUntil = agenda.heldUntil(clock.now());
        Retry.onConflict(() -> {
            Participation participation = participations.of(programmeId, participant.personId());
            AttendanceCount count = participation.count(released, heldUntil);
            return participation.conclude(Conclusion.of(participant, count, terms))
                    ? participations.save(participation)
                    : participation;
        });
    }
}
