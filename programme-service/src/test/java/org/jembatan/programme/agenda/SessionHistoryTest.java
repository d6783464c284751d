package org.jembatan.programme.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.VenueId;
import org.jembatan.programme.edition.Editing;

/** What calendars are told of a session, release after release. */
class SessionHistoryTest {

    private static final VenueId HALL = new VenueId(Planning.anId());
    private static final SessionId ID = new SessionId(Planning.anId());
    private static final Instant FIRST = Instant.parse("2026-09-01T02:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);
    private static final Instant THIRD = FIRST.plusSeconds(120);

    private final ReleasedSession early = print(ID, Planning.lecture("09:00", "10:00", HALL));
    private final ReleasedSession later = print(ID, Planning.lecture("09:30", "10:30", HALL));
    private final ReleasedSession another = print(new SessionId(Planning.anId()), Planning.lecture("08:00", "09:00"));

    @Test
    void aReleaseThatLeavesASessionAsItWasChangesNothingOfIt() {
        assertThat(SessionHistory.of(List.of(release(FIRST, early), release(SECOND, early, another))))
                .containsExactly(
                        new SessionHistory(another, 0, SECOND, false), new SessionHistory(early, 0, FIRST, false));
    }

    @Test
    void everyReleaseThatMovesOrRewordsItCountsOnce() {
        ReleasedSession reworded =
                print(ID, Planning.titled(Planning.lecture("09:30", "10:30", HALL), "How to import"));
        assertThat(SessionHistory.of(List.of(release(FIRST, early), release(SECOND, later))))
                .containsExactly(new SessionHistory(later, 1, SECOND, false));
        assertThat(SessionHistory.of(List.of(release(FIRST, early), release(SECOND, later), release(THIRD, reworded))))
                .containsExactly(new SessionHistory(reworded, 2, THIRD, false));
    }

    @Test
    void whatIsLeftOutIsCancelledOnceAndStaysKnown() {
        assertThat(SessionHistory.of(
                        List.of(release(FIRST, early, another), release(SECOND, another), release(THIRD, another))))
                .containsExactly(
                        new SessionHistory(another, 0, FIRST, false), new SessionHistory(early, 1, SECOND, true));
    }

    /** What was held by then was held. */
    @Test
    void whatACancelledEditionHasNotHeldIsCancelledOnceMore() {
        ProgrammeId id = new ProgrammeId(Planning.anId());
        AgendasInMemory agendas = new AgendasInMemory();
        Instant then = Instant.parse("2026-09-21T03:00:00Z");
        List<ReleasedSession> sessions = agendas.released(
                id,
                Planning.lecture("08:00", "10:00"),
                Planning.lecture("09:00", "10:01"),
                Planning.lecture("11:00", "12:00"));
        agendas.callOff(id, then);
        agendas.callOff(id, then.plusSeconds(1));

        assertThat(agendas.of(id).histories())
                .containsExactly(
                        new SessionHistory(sessions.get(0), 0, Planning.NOW, false),
                        new SessionHistory(sessions.get(1), 1, then, true),
                        new SessionHistory(sessions.get(2), 1, then, true));
        assertThat(agendas.of(id).isCalledOff()).isTrue();
        assertThat(agendas.of(id).isClosed()).isTrue();
    }

    @Test
    void anEditionThatIsCompletedCancelsNothingAndCannotBeCalledOff() {
        ProgrammeId id = new ProgrammeId(Planning.anId());
        AgendasInMemory agendas = new AgendasInMemory();
        agendas.released(id, Planning.lecture("08:00", "10:00"));
        agendas.close(id, Planning.NOW);
        agendas.callOff(id, Planning.NOW);

        assertThat(agendas.of(id).histories())
                .extracting(SessionHistory::cancelled)
                .containsExactly(false);
    }

    /** A session that was left out before is told as it was. */
    @Test
    void whatWasGoneIsNotCancelledAgain() {
        List<SessionHistory> histories =
                SessionHistory.of(List.of(release(FIRST, early, another), release(SECOND, another)));
        assertThat(SessionHistory.calledOff(histories, THIRD))
                .containsExactly(
                        new SessionHistory(another, 1, THIRD, true), new SessionHistory(early, 1, SECOND, true));
    }

    @Test
    void whatIsPlannedOnlyIsNotTold() {
        Agenda agenda = new Agenda(new ProgrammeId(Planning.anId()));
        agenda.draft(Planning.lecture("09:00", "10:00"), Editing.newCommand());
        assertThat(agenda.histories()).isEmpty();
        Planning.release(agenda);
        agenda.draft(Planning.lecture("11:00", "12:00"), Editing.newCommand());
        assertThat(agenda.histories()).hasSize(1);
    }

    private static Release release(Instant at, ReleasedSession... sessions) {
        return new Release(
                1, at, "Asia/Jakarta", List.of(sessions), new AgendaDiff.Changes(List.of(), List.of(), List.of()));
    }

    private static ReleasedSession print(SessionId id, SessionPlan plan) {
        return Planning.print(Session.draft(id, plan, Editing.newCommand()));
    }
}
