package org.jembatan.programme.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.programme.agenda.Planning.lecture;
import static org.jembatan.programme.agenda.Planning.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.programme.Category;
import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.NoticeId;
import org.jembatan.programme.ParticipationId;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.AgendasInMemory;
import org.jembatan.programme.agenda.ReleasedSession;
import org.jembatan.programme.agenda.SessionKind;
import org.jembatan.programme.edition.Editing;
import org.jembatan.programme.edition.EditionsInMemory;
import org.jembatan.programme.roster.NotOnRoster;
import org.jembatan.programme.roster.RostersInMemory;

/** An edition of a lecture from 09:00 to 10:00 and a visit from 13:00 to 16:00, all in Jakarta, seven hours ahead of UTC. */
class AttendanceTest {

    private final ProgrammeId edition = new ProgrammeId(UUID.randomUUID().toString());
    private final HostEnterpriseId host = new HostEnterpriseId(UUID.randomUUID().toString());
    private final ParticipationsInMemory participations = new ParticipationsInMemory();
    private final AgendasInMemory agendas = new AgendasInMemory();
    private final RostersInMemory rosters = new RostersInMemory();
    private final EditionsInMemory editions = new EditionsInMemory();
    private final PersonId nepali = rosters.enrol(edition, "NP");
    private final PersonId afghan = rosters.enrol(edition, "AF");

    private Instant now = Instant.parse("2026-09-21T02:00:00Z");
    private final BusinessClock clock = () -> now;
    private final RecordAttendance recordAttendance = new RecordAttendance(participations, agendas, rosters, clock);
    private final CheckIn checkIn = new CheckIn(participations, agendas, rosters, clock);
    private final ReadAttendance readAttendance = new ReadAttendance(participations, agendas, rosters, editions, clock);
    private final ConcludeParticipations conclude =
            new ConcludeParticipations(participations, agendas, rosters, editions, clock);

    private final NotifyOfMovedSessions notify = new NotifyOfMovedSessions(participations, rosters);

    private ReleasedSession lecture = agendas.released(
                    edition, lecture("09:00", "10:00"), visit("13:00", "16:00", host))
            .getFirst();
    private ReleasedSession visit = agendas.of(edition).releasedSessions().getLast();

    @BeforeEach
    void announce() {
        editions.save(Editing.announced(edition));
    }

    @Test
    void whoWasThereStandsThereOnce() {
        assertThat(record(visit, nepali, afghan, nepali)).isEqualTo(2);
        assertThat(record(visit, nepali)).isEqualTo(1);
        assertThat(participations.told()).containsExactly(attended(nepali), attended(afghan));
    }

    private ParticipationEvent attended(PersonId person) {
        return new ParticipationEvent.AttendanceRecorded(
                ParticipationId.of(edition, person),
                edition,
                person,
                visit.id(),
                SessionKind.SITE_VISIT,
                host,
                ParticipationMode.ONSITE);
    }

    @Test
    void oneWhoDoesNotTakePartKeepsAllOut() {
        PersonId stranger = new PersonId(UUID.randomUUID().toString());
        assertThatThrownBy(() -> record(lecture, nepali, stranger))
                .isInstanceOfSatisfying(
                        NotAllOnRoster.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("personIds", List.of(stranger)));
        assertThatThrownBy(() -> checkIn(lecture, stranger)).isInstanceOf(NotOnRoster.class);
        assertThat(participations.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01:44:59, false",
        "01:45:00, true",
        "02:30:00, true",
        "03:00:00, true",
        "03:00:01, false",
    })
    void participantsCheckInFromAQuarterOfAnHourBeforeTheStartToTheEnd(String utc, boolean open) {
        now = Instant.parse("2026-09-21T" + utc + "Z");
        if (open) {
            assertThat(checkIn(lecture, nepali).witness()).isEqualTo(Attendance.Witness.PARTICIPANT);
        } else {
            assertThatThrownBy(() -> checkIn(lecture, nepali)).isInstanceOf(CheckInIsClosed.class);
        }
        assertThat(participations.told()).hasSize(open ? 1 : 0);
    }

    @Test
    void whoStandsThereMayCheckInAtAnyTimeAndChangesNothing() {
        record(lecture, nepali);
        now = now.plusSeconds(36_000);
        assertThat(checkIn(lecture, nepali).witness()).isEqualTo(Attendance.Witness.FACILITATOR);
        assertThat(participations.told()).hasSize(1);
    }

    @Test
    void aSessionCountsOnceItHasEnded() {
        record(lecture, nepali);
        assertThat(count(nepali)).isEqualTo(new AttendanceCount(2, 0, 0));
        now = lecture.endsAt();
        assertThat(count(nepali)).isEqualTo(new AttendanceCount(2, 1, 1));
        assertThat(count(nepali).percentOfHeld()).isEqualTo(100);
        assertThat(count(nepali).percentOfPlanned()).isEqualTo(50);
        assertThat(count(afghan).canReach(80)).isFalse();
        assertThat(count(nepali).canReach(80)).isTrue();
    }

    @Test
    void somebodyWhoseSaveFailsKeepsNobodyElseWaiting() {
        complete(visit.endsAt());
        participations.dieAfter(0);

        assertThatThrownBy(() -> conclude.concludeSome(edition)).isInstanceOf(IllegalStateException.class);
        assertThat(concluded()).hasSize(1);
        assertThat(conclude.concludeSome(edition)).isTrue();
        assertThat(concluded()).hasSize(2);
    }

    @Test
    void everybodyIsConcludedOnceAlsoWhenTheWorkerDies() {
        for (int i = 0; i < 43; i++) {
            rosters.enrol(edition, "LK");
        }
        record(lecture, nepali);
        complete(visit.endsAt());
        participations.dieAfter(25);
        boolean more = true;
        int deaths = 0;
        while (more) {
            try {
                more = conclude.concludeSome(edition);
            } catch (IllegalStateException died) {
                deaths++;
            }
        }
        assertThat(deaths).isEqualTo(1);
        assertThat(concluded())
                .extracting(ParticipationEvent.Concluded::personId)
                .hasSize(45)
                .doesNotHaveDuplicates();
        assertThat(concluded())
                .filteredOn(told -> told.sessionsAttended() > 0)
                .singleElement()
                .isEqualTo(new ParticipationEvent.Concluded(
                        ParticipationId.of(edition, nepali),
                        edition,
                        nepali,
                        "NP",
                        Category.ENTREPRENEUR,
                        ParticipationMode.ONSITE,
                        2,
                        1,
                        50,
                        80,
                        Editing.DATES.endsOn(),
                        "Asia/Jakarta"));
        assertThat(conclude.concludeSome(edition)).isFalse();
    }

    @Test
    void whatWasNotHeldWhenTheEditionEndedNeverIs() {
        record(lecture, nepali, afghan);
        complete(lecture.endsAt());
        now = visit.endsAt().plusSeconds(1);
        conclude.concludeSome(edition);
        assertThat(concluded())
                .extracting(ParticipationEvent.Concluded::percentOfHeld)
                .containsOnly(100);
        assertThat(count(nepali)).isEqualTo(new AttendanceCount(2, 1, 1));
    }

    @Test
    void nothingIsRecordedThatCouldNotCountAnyMore() {
        record(lecture, nepali);
        complete(visit.endsAt());
        conclude.concludeSome(edition);
        PersonId late = rosters.enrol(edition, "LK");
        assertThatThrownBy(() -> record(visit, late, nepali)).isInstanceOf(ParticipationIsConcluded.class);
        assertThat(count(late).attended()).isZero();
        assertThat(record(lecture, nepali)).isEqualTo(1);
        assertThat(count(nepali)).isEqualTo(new AttendanceCount(2, 2, 1));
    }

    @Test
    void everybodyIsToldOnceOfWhatMovedAndNotOfWhatHasMovedAgain() {
        for (int i = 0; i < 23; i++) {
            rosters.enrol(edition, "LK");
        }
        assertThat(notifyAll(3)).isEqualTo(25);
        assertThat(notifyAll(3)).isZero();
        assertThat(notifyAll(2)).isZero();
        assertThat(notifyAll(4)).isEqualTo(25);
        assertThat(participations.told())
                .filteredOn(ParticipationEvent.NoticeDue.class::isInstance)
                .extracting(told -> ((ParticipationEvent.NoticeDue) told).noticeId())
                .doesNotHaveDuplicates()
                .contains(NoticeId.of(ParticipationId.of(edition, nepali), 3));
        assertThat(participations.told())
                .contains(new ParticipationEvent.NoticeDue(
                        NoticeId.of(ParticipationId.of(edition, nepali), 4),
                        nepali,
                        "session-moved",
                        Map.of("programmeId", edition.value(), "release", "4")));
    }

    private int notifyAll(int release) {
        int before = participations.told().size();
        boolean more = true;
        while (more) {
            more = notify.notifySome(edition, release);
        }
        return participations.told().size() - before;
    }

    @Test
    void nobodyChecksInOnceTheEditionIsConcludedEvenIfTheSessionGoesOn() {
        complete(lecture.startsAt());
        conclude.concludeSome(edition);
        assertThatThrownBy(() -> checkIn(lecture, nepali)).isInstanceOf(ParticipationIsConcluded.class);
    }

    /** What two workers, who have both found it to be done, do one after the other. */
    @Test
    void whatIsDoneAlreadyIsNotDoneAgain() {
        Participation participation = Participation.of(edition, nepali);
        Conclusion conclusion = Conclusion.of(
                rosters.of(edition).participants().getFirst(),
                new AttendanceCount(2, 2, 1),
                Editing.announced(edition).terms());
        assertThat(participation.conclude(conclusion)).isTrue();
        assertThat(participation.conclude(conclusion)).isFalse();
        assertThat(participation.noticeMove(2)).isTrue();
        assertThat(participation.noticeMove(2)).isFalse();
        assertThat(participation.raisedEvents()).hasSize(2);
    }

    @Test
    void onlyACompletedEditionIsConcluded() {
        assertThat(conclude.isDue(edition)).isFalse();
        agendas.close(edition, now);
        assertThat(conclude.isDue(edition)).isFalse();
        editions.save(Editing.completed(edition));
        assertThat(conclude.isDue(edition)).isTrue();
        assertThat(conclude.isDue(new ProgrammeId(UUID.randomUUID().toString())))
                .isFalse();
    }

    private void complete(Instant at) {
        now = at;
        agendas.close(edition, at);
        editions.save(Editing.completed(edition));
    }

    private List<ParticipationEvent.Concluded> concluded() {
        return participations.told().stream()
                .filter(ParticipationEvent.Concluded.class::isInstance)
                .map(ParticipationEvent.Concluded.class::cast)
                .toList();
    }

    private AttendanceCount count(PersonId person) {
        return readAttendance.sheet(edition).entry(person).orElseThrow().count();
    }

    private int record(ReleasedSession session, PersonId... people) {
        return recordAttendance.handle(
                new RecordAttendance.Command(edition, session.id(), List.of(people), ParticipationMode.ONSITE));
    }

    private Attendance checkIn(ReleasedSession session, PersonId person) {
        return checkIn.handle(new CheckIn.Command(edition, session.id(), person, ParticipationMode.ONSITE));
    }
}
