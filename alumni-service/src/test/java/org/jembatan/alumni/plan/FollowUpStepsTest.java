package org.jembatan.alumni.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.FollowUpAlreadyAnswered;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Outcome.Confirmer;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;

/** Answering and vouching, as the use cases do it. */
class FollowUpStepsTest {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private final BusinessClock clock = () -> Instant.parse("2026-10-31T02:00:00Z");
    private final Participation who = Alumni.from("NP");
    private final ActionPlan plan = plans.followed(who, 10);
    private final FollowUpId followUp = plan.followUps().getFirst().id();
    private final AnswerFollowUp answer = new AnswerFollowUp(plans, clock);
    private final ConfirmOutcome confirm = new ConfirmOutcome(plans, clock);

    @Test
    void anAnswerReportsInTheUnitsOfThePlan() {
        plan.takeRaisedEvents();
        answer.handle(reporting(Alumni.newCommand(), "Loans"));
        assertThat(plan.followUp(followUp).answer().orElseThrow().actuals())
                .containsExactly(new Actual("Loans", "loans", BigDecimal.valueOf(5)));
        assertThat(plan.raisedEvents()).containsExactly(PlanEvent.FollowUpAnswered.of(who, plan.followUp(followUp)));
    }

    @Test
    void aRepeatedAnswerIsTakenOnceAndAnotherRefused() {
        CommandKey command = Alumni.newCommand();
        answer.handle(reporting(command, "Loans"));
        int saves = plans.saves();
        answer.handle(reporting(command, "Loans"));
        assertThat(plans.saves()).isEqualTo(saves);
        assertThatThrownBy(() -> answer.handle(reporting(Alumni.newCommand(), "Loans")))
                .isInstanceOf(FollowUpAlreadyAnswered.class);
    }

    @Test
    void anAnswerSpeaksOfIndicatorsOfThePlanAndOfEachOnce() {
        assertThatThrownBy(() -> answer.handle(reporting(Alumni.newCommand(), "Jobs", "Loans", "Loans")))
                .isInstanceOfSatisfying(
                        UnacceptableAnswer.class,
                        refusal -> assertThat(String.valueOf(refusal.facts().get("errors")))
                                .contains("/actuals/0/indicator", "/actuals/2/indicator")
                                .doesNotContain("/actuals/1"));
        assertThat(plan.followUp(followUp).answer()).isEmpty();
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        Actor.Participant other = new Actor.Participant(Alumni.from("NP").personId());
        assertThatThrownBy(() -> answer.handle(
                        new AnswerFollowUp.Command(Alumni.newCommand(), followUp, other, List.of(), List.of())))
                .isInstanceOf(UnknownFollowUp.class);
    }

    @Test
    void onlyTheFocalPointOfTheSameCountryConfirmsAndOthersHearOfItOnce() {
        answer.handle(reporting(Alumni.newCommand(), "Loans"));
        Outcome reported =
                plan.followUp(followUp).answer().orElseThrow().outcomes().getFirst();
        plan.takeRaisedEvents();

        assertThatThrownBy(() -> confirm(reported.id(), "AF")).isInstanceOf(PlanOfAnotherCountry.class);
        assertThat(status()).isEqualTo(Outcome.Status.SELF_REPORTED);
        confirm(reported.id(), "NP");
        confirm(reported.id(), "NP");
        assertThat(status()).isEqualTo(Outcome.Status.CONFIRMED);
        assertThat(plan.raisedEvents())
                .containsExactly(PlanEvent.OutcomeConfirmed.of(who, reported, Confirmer.FOCAL_POINT));
    }

    private void confirm(OutcomeId outcome, String country) {
        confirm.handle(new ConfirmOutcome.Command(followUp, outcome, new Actor.FocalPoint(country), "account"));
    }

    private Outcome.Status status() {
        return plan.followUp(followUp)
                .answer()
                .orElseThrow()
                .outcomes()
                .getFirst()
                .status();
    }

    private AnswerFollowUp.Command reporting(CommandKey command, String... indicators) {
        return new AnswerFollowUp.Command(
                command,
                followUp,
                new Actor.Participant(who.personId()),
                List.of(indicators).stream()
                        .map(indicator -> new AnswerFollowUp.Progress(indicator, BigDecimal.valueOf(5)))
                        .toList(),
                List.of(new AnswerFollowUp.Result(
                        OutcomeKind.KNOWLEDGE_PASSED_ON, BigDecimal.TEN, "people", "Taught them", null)));
    }
}
