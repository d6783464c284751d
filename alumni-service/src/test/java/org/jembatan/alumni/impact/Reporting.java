package org.jembatan.alumni.impact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.graduation.GraduationsInMemory;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlansInMemory;
import org.jembatan.alumni.plan.AnswerFollowUp;
import org.jembatan.alumni.plan.ConfirmOutcome;
import org.jembatan.alumni.plan.Draft;
import org.jembatan.alumni.plan.SubmitPlan;
import org.jembatan.alumni.plan.WriteDraft;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Precondition;

/** People who report on their plans, on memory and on a day that a test chooses. */
final class Reporting {

    private final ActionPlansInMemory plans = new ActionPlansInMemory();
    private Instant now = Instant.parse("2026-11-01T00:00:00Z");
    private final BusinessClock clock = () -> now;

    Reporting on(LocalDate day) {
        now = day.atStartOfDay(Alumni.JAKARTA).toInstant();
        return this;
    }

    ImpactReport report(Selection selection) {
        return new ReadImpact(plans, new GraduationsInMemory(), clock).report(selection);
    }

    PublishedReport published(Selection selection) {
        return new ReadImpact(plans, new GraduationsInMemory(), clock).published(selection);
    }

    /** Somebody who wanted to come from two loans to so many, and has come to so many; null is not known. */
    ActionPlan reports(String country, int target, @Nullable Integer actual) {
        return reports(Alumni.from(country), target, actual);
    }

    ActionPlan reports(Participation who, int target, @Nullable Integer actual) {
        ActionPlan plan = plans.followed(who, target);
        if (actual != null) {
            answer(plan, 0, List.of(progress(actual)), List.of());
        }
        return plan;
    }

    /** The same in a later follow-up. */
    void answersAlso(ActionPlan plan, int followUp, int actual) {
        answer(plan, followUp, List.of(progress(actual)), List.of());
    }

    /** Somebody who tells of an outcome, or several alike, of which the first is confirmed or not. */
    void tells(String country, OutcomeKind kind, int quantity, boolean confirmed) {
        tells(country, 1, kind, quantity, confirmed);
    }

    void tells(String country, int times, OutcomeKind kind, int quantity, boolean confirmed) {
        ActionPlan plan = plans.followed(Alumni.from(country), 10);
        answer(
                plan,
                0,
                List.of(),
                Collections.nCopies(
                        times,
                        new AnswerFollowUp.Result(kind, BigDecimal.valueOf(quantity), "people", "So it was", null)));
        if (confirmed) {
            var outcome = plan.followUps()
                    .getFirst()
                    .answer()
                    .orElseThrow()
                    .outcomes()
                    .getFirst();
            new ConfirmOutcome(plans, clock)
                    .handle(new ConfirmOutcome.Command(
                            plan.followUps().getFirst().id(), outcome.id(), new Actor.FocalPoint(country), "account"));
        }
    }

    /** The plan goes on to measure in another unit. */
    void changesUnit(ActionPlan plan, String unit) {
        Participation who = plan.participation();
        Draft.Indicator old = Alumni.draft(10).indicators().getFirst();
        Draft changed = new Draft(
                "Loans for weavers",
                "District office",
                Alumni.draft(10).milestones(),
                List.of(new Draft.Indicator(old.name(), unit, old.sdgTarget(), old.baseline(), old.target(), null)));
        Actor.Participant self = new Actor.Participant(who.personId());
        new WriteDraft(plans).handle(new WriteDraft.Command(plan.id(), self, Precondition.none(), changed));
        new SubmitPlan(plans, clock)
                .handle(new SubmitPlan.Command(Alumni.newCommand(), plan.id(), self, Precondition.none()));
    }

    private void answer(
            ActionPlan plan,
            int followUp,
            List<AnswerFollowUp.Progress> actuals,
            List<AnswerFollowUp.Result> outcomes) {
        FollowUpId id = plan.followUps().get(followUp).id();
        Actor.Participant self = new Actor.Participant(plan.participation().personId());
        new AnswerFollowUp(plans, clock)
                .handle(new AnswerFollowUp.Command(Alumni.newCommand(), id, self, actuals, outcomes));
    }

    private static AnswerFollowUp.Progress progress(int actual) {
        return new AnswerFollowUp.Progress("Loans", BigDecimal.valueOf(actual));
    }
}
