package org.jembatan.alumni.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.followup.Outcome.Confirmation;
import org.jembatan.alumni.followup.Outcome.Status;
import org.jembatan.alumni.followup.Reminder.Kind;
import org.jembatan.alumni.followup.Reminder.State;

class FollowUpTest {

    private static final Instant NOW = Instant.parse("2026-10-20T02:00:00Z");
    private static final PlanId PLAN = Alumni.from("NP").planId();

    /** Due on 31 October 2026. */
    private final FollowUp followUp = FollowUp.of(PLAN, Alumni.LAST_DAY).getFirst();

    @ParameterizedTest
    @CsvSource({
        "2026-07-31, 2026-10-31, 2027-01-31, 2027-07-31",
        "2026-08-31, 2026-11-30, 2027-02-28, 2027-08-31",
        "2023-11-30, 2024-02-29, 2024-05-30, 2024-11-30",
        "2024-02-29, 2024-05-29, 2024-08-29, 2025-02-28",
    })
    void eachStageCountsFromTheLastDayOfTheEdition(
            LocalDate lastDay, LocalDate first, LocalDate second, LocalDate third) {
        assertThat(FollowUp.of(PLAN, lastDay)).extracting(FollowUp::dueOn).containsExactly(first, second, third);
    }

    @Test
    void isKnownByItsPlanAndStage() {
        assertThat(FollowUp.of(PLAN, LocalDate.EPOCH))
                .extracting(FollowUp::id)
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(FollowUp.of(PLAN, Alumni.LAST_DAY).stream()
                        .map(FollowUp::id)
                        .toList());
    }

    @Test
    void eachReminderIsTakenOnItsDayAndOnce() {
        assertThat(taken("2026-10-16")).isNull();
        assertThat(taken("2026-10-17")).isEqualTo(Kind.AHEAD);
        assertThat(taken("2026-10-17")).isNull();
        assertThat(taken("2026-10-30")).isNull();
        assertThat(taken("2026-10-31")).isEqualTo(Kind.DUE);
        assertThat(taken("2026-11-13")).isNull();
        assertThat(taken("2026-11-14")).isEqualTo(Kind.OVERDUE);
        assertThat(taken("2027-11-14")).isNull();
        assertThat(followUp.nextReminderOn()).isEmpty();
    }

    @Test
    void afterAJumpOnlyTheLatestIsTakenAndTheOthersAreSkipped() {
        assertThat(taken("2026-12-24")).isEqualTo(Kind.OVERDUE);
        assertThat(followUp.reminders())
                .extracting(Reminder::state)
                .containsExactly(State.SKIPPED, State.SKIPPED, State.SENT);
    }

    @Test
    void itsLinkIsGoodForSixtyDaysAfterItIsDueOrTheLastMessageAndLongerAfterAnExtension() {
        assertThat(followUp.openByLinkUntil()).isEqualTo("2026-12-30");
        taken("2026-10-17");
        assertThat(followUp.openByLinkUntil()).isEqualTo("2026-12-30");
        taken("2027-03-01");
        assertThat(followUp.openByLinkUntil()).isEqualTo("2027-04-30");
        followUp.extend(LocalDate.parse("2027-03-31"), "Floods", LocalDate.parse("2027-03-02"), NOW);
        assertThat(followUp.openByLinkUntil()).isEqualTo("2027-05-30");
    }

    @Test
    void fallsDueOnceOnTheDayItself() {
        assertThat(followUp.fallsDue(LocalDate.parse("2026-10-30"))).isFalse();
        assertThat(followUp.fallsDue(LocalDate.parse("2026-10-31"))).isTrue();
        assertThat(followUp.fallsDue(LocalDate.parse("2026-11-01"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-30, UPCOMING", "2026-10-31, DUE", "2026-11-13, DUE", "2026-11-14, OVERDUE"})
    void itsStateDependsOnTheDay(LocalDate today, FollowUpState state) {
        assertThat(followUp.state(today)).isEqualTo(state);
    }

    @Test
    void anAnswerStaysAndEndsTheReminders() {
        followUp.answer(new Answer(NOW, List.of(), List.of()));
        assertThat(taken("2027-01-01")).isNull();
        assertThat(followUp.fallsDue(LocalDate.parse("2027-01-01"))).isFalse();
        assertThat(followUp.state(LocalDate.parse("2027-01-01"))).isEqualTo(FollowUpState.ANSWERED);
        assertThatThrownBy(() -> followUp.answer(new Answer(NOW, List.of(), List.of())))
                .isInstanceOf(FollowUpAlreadyAnswered.class);
        assertThatThrownBy(() -> extend("2027-01-01", "2026-11-01")).isInstanceOf(FollowUpAlreadyAnswered.class);
    }

    @Test
    void anExtensionKeepsTheOldDateAndRemindsAroundTheNewOne() {
        assertThat(taken("2026-10-31")).isEqualTo(Kind.DUE);
        assertThat(followUp.fallsDue(LocalDate.parse("2026-10-31"))).isTrue();
        extend("2026-11-10", "2026-11-01");

        assertThat(followUp.dueOn()).isEqualTo("2026-11-10");
        assertThat(followUp.extensions())
                .containsExactly(
                        new Extension(LocalDate.parse("2026-10-31"), LocalDate.parse("2026-11-10"), "Floods", NOW));
        // The day for the first reminder of the new date has passed before there was a new date.
        assertThat(taken("2026-11-01")).isNull();
        assertThat(taken("2026-11-10")).isEqualTo(Kind.DUE);
        assertThat(followUp.fallsDue(LocalDate.parse("2026-11-10"))).isTrue();
        assertThat(followUp.reminders())
                .extracting(Reminder::state)
                .containsExactly(State.SKIPPED, State.SENT, State.SKIPPED, State.SKIPPED, State.SENT, State.PENDING);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, 2026-10-01", "2026-10-30, 2026-10-01", "2026-11-05, 2026-11-05"})
    void anExtensionGivesMoreTimeOrNone(String newDate, String today) {
        assertThatThrownBy(() -> extend(newDate, today)).isInstanceOf(UnacceptableExtension.class);
        assertThat(followUp.dueOn()).isEqualTo("2026-10-31");
        assertThat(followUp.extensions()).isEmpty();
    }

    @Test
    void anOutcomeIsSelfReportedUntilSomebodyElseVouchesForIt() {
        Outcome trained = outcome();
        Outcome other = outcome();
        followUp.answer(new Answer(NOW, List.of(), List.of(trained, other)));
        Confirmation word = Confirmation.byFocalPoint("nepal", NOW);

        assertThat(followUp.confirm(trained.id(), word)).hasValue(trained.confirmed(word));
        assertThat(followUp.confirm(trained.id(), Confirmation.byFocalPoint("again", NOW)))
                .isEmpty();
        assertThat(followUp.answer().orElseThrow().outcomes())
                .extracting(Outcome::status)
                .containsExactly(Status.CONFIRMED, Status.SELF_REPORTED);
        assertThat(followUp.answer().orElseThrow().outcomes().getFirst().confirmation())
                .isEqualTo(word);
        assertThatThrownBy(() -> followUp.confirm(new OutcomeId(Alumni.anId()), word))
                .isInstanceOf(UnknownOutcome.class);
    }

    @Test
    void withoutAnAnswerThereIsNothingToConfirm() {
        assertThatThrownBy(() -> followUp.confirm(outcome().id(), Confirmation.byFocalPoint("nepal", NOW)))
                .isInstanceOf(UnknownOutcome.class);
    }

    private void extend(String newDate, String today) {
        followUp.extend(LocalDate.parse(newDate), "Floods", LocalDate.parse(today), NOW);
    }

    private @Nullable Kind taken(String today) {
        return followUp.takeReminder(LocalDate.parse(today)).map(Reminder::kind).orElse(null);
    }

    private static Outcome outcome() {
        return Outcome.reported(
                new OutcomeId(Alumni.anId()),
                OutcomeKind.KNOWLEDGE_PASSED_ON,
                BigDecimal.TEN,
                "people",
                "Taught the co-operative",
                null);
    }
}
