package org.jembatan.programme.participation;

import java.time.Duration;
import java.time.Instant;

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
import org.jembatan.programme.roster.NotOnRoster;
import org.jembatan.programme.roster.Rosters;

/** A participant says that they are at a session. */
@UseCase
public class CheckIn {

    private static final Duration BEFORE_START = Duration.ofMinutes(15);

    /** This person is there, in this mode. */
    public record Command(ProgrammeId programmeId, SessionId sessionId, PersonId personId, ParticipationMode mode) {}

    private final Participations participations;
    private final Agendas agendas;
    private final Rosters rosters;
    private final BusinessClock clock;

    CheckIn(Participations participations, Agendas agendas, Rosters rosters, BusinessClock clock) {
        this.participations = participations;
        this.agendas = agendas;
        this.rosters = rosters;
        this.clock = clock;
    }

    /**
     * Records it; who stands as having been there already may say so at any time, and changes nothing.
     *
     * @throws NotOnRoster when the person does not take part
     * @throws CheckInIsClosed outside the time from a quarter of an hour before the start to the end
     */
    public Attendance handle(Command command) {
        if (rosters.of(command.programmeId()).participant(command.personId()).isEmpty()) {
            throw new NotOnRoster();
        }
        ReleasedSession session = agendas.of(command.programmeId()).releasedSession(command.sessionId());
        return Retry.onConflict(() -> {
            Participation participation = participations.of(command.programmeId(), command.personId());
            if (!participation.hasAttended(session.id())) {
                Instant now = clock.now();
                requireOpen(session, now);
                participation.attend(session, new Attendance(session.id(), command.mode(), Witness.PARTICIPANT, now));
                participations.save(participation);
            }
            return participation.attendance(session.id()).orElseThrow();
        });
    }

    private static void requireOpen(ReleasedSession session, Instant now) {
        Instant opensAt = session.startsAt().minus(BEFORE_START);
        if (now.isBefore(opensAt) || now.isAfter(session.endsAt())) {
            throw new CheckInIsClosed(opensAt, session.endsAt());
        }
    }
}
