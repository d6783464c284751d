package org.jembatan.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jembatan.programme.agenda.Planning.lecture;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.programme.HostEnterpriseId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.SpeakerId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.agenda.Conflict.Kind;
import org.jembatan.programme.edition.Editing;

class AgendaTest {

    private static final VenueId HALL = new VenueId(Planning.anId());
    private static final VenueId GARDEN = new VenueId(Planning.anId());
    private static final SpeakerId SPEAKER = new SpeakerId(Planning.anId());

    private final ProgrammeId id = new ProgrammeId(Planning.anId());
    private final Agenda agenda = new Agenda(id);

    @Test
    void anEndThatIsAStartIsNoConflict() {
        SessionId early = draft(lecture("09:00", "10:00", HALL, SPEAKER));
        SessionId late = draft(lecture("10:00", "11:00", HALL, SPEAKER));
        assertThat(agenda.planned(early, Planning.NOTHING_ELSE).conflicts()).isEmpty();
        assertThat(agenda.planned(late, Planning.NOTHING_ELSE).conflicts()).isEmpty();
        assertThat(Planning.release(agenda).sessions()).hasSize(2);
    }

    @Test
    void oneMinuteTooMuchIsAConflictOfBothAboutVenueAndSpeaker() {
        SessionId early = draft(lecture("09:00", "10:01", HALL, SPEAKER));
        SessionId late = draft(lecture("10:00", "11:00", HALL, SPEAKER));
        draft(lecture("09:00", "11:00", GARDEN));

        assertThat(agenda.planned(early, Planning.NOTHING_ELSE).conflicts())
                .containsExactly(
                        new Conflict(Kind.VENUE_OVERLAP, early, late, HALL.value()),
                        new Conflict(Kind.SPEAKER_OVERLAP, early, late, SPEAKER.value()));
        assertThat(agenda.planned(late, Planning.NOTHING_ELSE).conflicts())
                .extracting(Conflict::otherSessionId)
                .containsOnly(early);
    }

    @Test
    void aVisitWarnsOfWhatLeavesNoTimeForTheWay() {
        SessionPlan visit = Planning.visit("11:00", "13:00", new HostEnterpriseId(Planning.anId()));
        SessionId away = draft(Planning.away(30, visit));
        SessionId before = draft(lecture("09:00", "10:31"));
        SessionId after = draft(lecture("13:29", "14:00"));
        draft(lecture("08:00", "10:30"));
        draft(lecture("13:30", "14:00"));
        draft(lecture("12:00", "12:30"));

        assertThat(agenda.planned(away, Planning.NOTHING_ELSE).conflicts())
                .containsExactly(
                        new Conflict(Kind.TRAVEL_BUFFER, away, before, null),
                        new Conflict(Kind.TRAVEL_BUFFER, away, after, null));
        assertThat(agenda.planned(after, Planning.NOTHING_ELSE).conflicts())
                .containsExactly(new Conflict(Kind.TRAVEL_BUFFER, after, away, null));
        assertThat(Planning.release(agenda).sessions()).hasSize(6);
    }

    @Test
    void aConflictIsNotReleased() {
        draft(lecture("09:00", "10:00", HALL));
        SessionId inTheWay = draft(lecture("09:30", "10:30", HALL));
        assertThatThrownBy(() -> Planning.release(agenda))
                .isInstanceOfSatisfying(
                        AgendaHasConflicts.class,
                        refusal -> assertThat(refusal.facts())
                                .extractingByKey("conflicts")
                                .asInstanceOf(InstanceOfAssertFactories.LIST)
                                .hasSize(1));
        assertThat(agenda.releases()).isEmpty();
        assertThat(agenda.raisedEvents()).isEmpty();

        agenda.cancel(inTheWay, Editing.newCommand(), Precondition.none());
        assertThat(Planning.release(agenda).sessions()).hasSize(1);
    }

    @Test
    void aReleaseTellsWhatItChanges() {
        SessionId stays = draft(lecture("08:00", "09:00", HALL));
        SessionId moves = draft(lecture("09:00", "10:00", HALL));
        SessionId changesPlace = draft(lecture("13:00", "14:00", HALL));
        SessionId goes = draft(lecture("10:00", "11:00", HALL));
        Release first = Planning.release(agenda);
        revise(stays, Planning.titled(lecture("08:00", "09:00", HALL), "How to import"));
        revise(moves, lecture("09:00", "09:45", HALL));
        revise(changesPlace, lecture("13:00", "14:00", GARDEN));
        agenda.cancel(goes, Editing.newCommand(), Precondition.none());
        SessionId comes = draft(lecture("10:00", "11:00", HALL));
        Release second = Planning.release(agenda);

        assertThat(agenda.raisedEvents())
                .containsExactly(
                        new AgendaEvent.Released(
                                id, 1, List.of(stays, moves, goes, changesPlace), List.of(), List.of()),
                        new AgendaEvent.Released(id, 2, List.of(comes), List.of(moves, changesPlace), List.of(goes)));
        AgendaDiff diff = second.diffFrom(first);
        assertThat(diff.changes()).isEqualTo(second.changes());
        assertThat(diff.moved().getFirst().from().endsAt())
                .isEqualTo(diff.moved().getFirst().to().endsAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void plansLeaveWhatIsReleasedAsItIs() {
        SessionId session = draft(lecture("09:00", "10:00"));
        Release release = Planning.release(agenda);
        revise(session, lecture("11:00", "12:00"));
        draft(lecture("14:00", "15:00"));
        assertThat(agenda.latestRelease()).isEqualTo(release);
        assertThat(agenda.releasedSessions())
                .extracting(ReleasedSession::startsAt)
                .hasSize(1);
    }

    @Test
    void thereIsNothingToReleaseWithoutAChange() {
        assertThatThrownBy(() -> Planning.release(agenda)).isInstanceOf(NothingToRelease.class);
        draft(lecture("09:00", "10:00"));
        Planning.release(agenda);
        assertThatThrownBy(() -> Planning.release(agenda)).isInstanceOf(NothingToRelease.class);
        assertThat(agenda.raisedEvents()).hasSize(1);
    }

    @Test
    void aRepeatedCommandChangesNothing() {
        CommandKey drafting = Editing.newCommand();
        SessionId session = Agenda.drafted(drafting);
        assertThat(agenda.draft(lecture("09:00", "10:00"), drafting)).isTrue();
        assertThat(agenda.draft(lecture("09:00", "10:00"), drafting)).isFalse();
        CommandKey revising = Editing.newCommand();
        assertThat(agenda.revise(session, lecture("09:00", "11:00"), revising, at(1)))
                .isTrue();
        assertThat(agenda.revise(session, lecture("09:00", "11:00"), revising, at(1)))
                .isFalse();
        CommandKey releasing = Editing.newCommand();
        Release release =
                agenda.release("Asia/Jakarta", Planning::print, Planning.NOTHING_ELSE, releasing, Planning.NOW);
        assertThat(agenda.releasedBy(releasing)).contains(release);
        assertThatThrownBy(() -> agenda.draft(
                        lecture("09:00", "10:00"),
                        new CommandKey(drafting.caller(), drafting.key(), "another request")))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void whoHasReadAnotherRevisionChangesNothingAndNobodyElseIsInTheWay() {
        SessionId mine = draft(lecture("09:00", "10:00"));
        SessionId yours = draft(lecture("11:00", "12:00"));
        agenda.revise(yours, lecture("11:00", "13:00"), Editing.newCommand(), at(1));
        agenda.revise(mine, lecture("09:00", "10:30"), Editing.newCommand(), at(1));
        assertThatThrownBy(() -> agenda.revise(mine, lecture("08:00", "10:00"), Editing.newCommand(), at(1)))
                .isInstanceOf(Stale.class);
        assertThat(agenda.planned(mine, Planning.NOTHING_ELSE).session().revision())
                .isEqualTo(2);
    }

    @Test
    void aCancelledSessionStaysCancelled() {
        SessionId session = draft(lecture("09:00", "10:00"));
        agenda.cancel(session, Editing.newCommand(), Precondition.none());
        agenda.cancel(session, Editing.newCommand(), Precondition.none());
        assertThat(agenda.planned(session, Planning.NOTHING_ELSE).session().revision())
                .isEqualTo(2);
        assertThatThrownBy(() -> revise(session, lecture("09:00", "10:00"))).isInstanceOf(SessionIsCancelled.class);
    }

    @Test
    void afterTheEndOfTheEditionEverythingStaysAsItIs() {
        SessionId session = draft(lecture("09:00", "10:00"));
        agenda.close(Planning.NOW);
        agenda.close(Planning.NOW.plusSeconds(60));
        assertThat(agenda.heldUntil(Planning.NOW.plusSeconds(600))).isEqualTo(Planning.NOW);
        assertThatThrownBy(() -> draft(lecture("11:00", "12:00"))).isInstanceOf(AgendaIsClosed.class);
        assertThatThrownBy(() -> revise(session, lecture("11:00", "12:00"))).isInstanceOf(AgendaIsClosed.class);
        assertThatThrownBy(() -> Planning.release(agenda)).isInstanceOf(AgendaIsClosed.class);
    }

    @Test
    void whatIsNotThereIsSaid() {
        SessionId unknown = new SessionId(Planning.anId());
        SessionId planned = draft(lecture("09:00", "10:00"));
        assertThatThrownBy(() -> agenda.planned(unknown, Planning.NOTHING_ELSE)).isInstanceOf(UnknownSession.class);
        assertThatThrownBy(() -> agenda.releasedSession(unknown)).isInstanceOf(UnknownSession.class);
        assertThatThrownBy(() -> agenda.releasedSession(planned)).isInstanceOf(SessionIsNotReleased.class);
        assertThatThrownBy(agenda::latestRelease).isInstanceOf(AgendaNotReleased.class);
        assertThatThrownBy(() -> agenda.release(1)).isInstanceOf(UnknownRelease.class);
        assertThatThrownBy(() -> agenda.release(0)).isInstanceOf(UnknownRelease.class);
    }

    private SessionId draft(SessionPlan plan) {
        CommandKey command = Editing.newCommand();
        agenda.draft(plan, command);
        return Agenda.drafted(command);
    }

    private void revise(SessionId session, SessionPlan plan) {
        agenda.revise(session, plan, Editing.newCommand(), Precondition.none());
    }

    private static Precondition at(long revision) {
        return Precondition.oneOf(Set.of(revision));
    }
}
