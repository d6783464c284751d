package org.jembatan.programme.participation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.participation.Attendance.Witness;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.Rosters;

/** A facilitator says who was at a session. */
@UseCase
public class RecordAttendance {

    /** All of these people were there, in this mode. */
    public record Command(
            ProgrammeId programmeId, SessionId sessionId, List<PersonId> personIds, ParticipationMode mode) {}

    private final Participations participations;
    private final Agendas agendas;
    private final Rosters rosters;
    private final BusinessClock clock;

    RecordAttendance(Participations participations, Agendas agendas, Rosters rosters, BusinessClock clock) {
        this.participations = participations;
        this.agendas = agendas;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Records all or, where somebody cannot be recorded, none. A crash may leave some; the command repeated records the
     * rest and adds nothing to what is there.
     *
     * @return how many people now stand as having been there
     */
    public int handle(Command command) {
        ReleasedSession session = agendas.of(command.programmeId()).releasedSession(command.sessionId());
        List<PersonId> people = command.personIds().stream().distinct().toList();
        requireOnRoster(command.programmeId(), people);
        people.forEach(person -> requireRoomFor(session, participations.of(command.programmeId(), person)));
        people.forEach(person -> record(command, session, person));
        return people.size();
    }

    private void requireOnRoster(ProgrammeId programmeId, List<PersonId> people) {
        Set<PersonId> onRoster = rosters.of(programmeId).participants().stream()
                .map(Participant::personId)
                .collect(Collectors.toSet());
        List<PersonId> strangers =
                people.stream().filter(person -> !onRoster.contains(person)).toList();
        if (!strangers.isEmpty()) {
            throw new NotAllOnRoster(strangers);
        }
    }

    private static void requireRoomFor(ReleasedSession session, Participation participation) {
        if (!participation.hasAttended(session.id())) {
            participation.requireNotConcluded();
        }
    }

    private void record(Command command, ReleasedSession session, PersonId person) {
        Retry.onConflict(() -> {
            Participation participation = participations.of(command.programmeId(), person);
            boolean news = participation.attend(
                    session, new Attendance(session.id(), command.mode(), Witness.FACILITATOR, clock.now()));
            return news ? participations.save(participation) : participation;
        });
    }
}
