package org.jembatan.programme.participation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.UseCase;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.Agenda;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.roster.Rosters;

/** Puts together what attendance comes to for everybody on the roster, as of now by the business clock. */
@UseCase
public class ReadAttendance {

    private final Participations participations;
    private final Agendas agendas;
    private final Rosters rosters;
    private final Editions editions;
    private final BusinessClock clock;

    ReadAttendance(
            Participations participations, Agendas agendas, Rosters rosters, Editions editions, BusinessClock clock) {
        this.participations = participations;
        this.agendas = agendas;
        this.rosters = rosters;
        this.editions = editions;
        this.clock = clock;
    }

    /** Fails with {@link org.jembatan.programme.edition.UnknownEdition} when there is no such edition. */
    public AttendanceSheet sheet(ProgrammeId id) {
        int requiredPercent = editions.get(id).terms().requiredAttendancePercent();
        Agenda agenda = agendas.of(id);
        List<ReleasedSession> released = agenda.releasedSessions();
        Instant heldUntil = agenda.heldUntil(clock.now());
        AttendanceCount ofNobody = AttendanceCount.of(released, Set.of(), heldUntil);
        Map<PersonId, Participation> known = participations.findByProgrammeId(id).stream()
                .collect(Collectors.toMap(Participation::personId, Function.identity()));
        return new AttendanceSheet(
                ofNobody.planned(),
                ofNobody.held(),
                requiredPercent,
                rosters.of(id).participants().stream()
                        .map(participant -> {
                            Participation participation = known.get(participant.personId());
                            return participation == null
                                    ? new AttendanceSheet.Entry(participant, ofNobody, List.of())
                                    : new AttendanceSheet.Entry(
                                            participant,
                                            participation.count(released, heldUntil),
                                            participation.attended());
                        })
                        .toList());
    }
}
