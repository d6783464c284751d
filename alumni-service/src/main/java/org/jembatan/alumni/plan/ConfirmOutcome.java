package org.jembatan.alumni.plan;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.followup.Outcome.Confirmation;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** A focal point vouches for what an alumnus of its country has reported. Doing it twice is doing it once. */
@UseCase
public class ConfirmOutcome {

    /** The {@code by} is the focal point's account. */
    public record Command(FollowUpId followUpId, OutcomeId outcomeId, Actor.FocalPoint actor, String by) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    public ConfirmOutcome(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Confirms.
     *
     * @throws PlanOfAnotherCountry when the focal point is of another country than the alumnus
     */
    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.findByFollowUpsId(command.followUpId()).orElseThrow(UnknownFollowUp::new);
            PlanOfAnotherCountry.refuse(plan, command.actor());
            Confirmation word = Confirmation.byFocalPoint(command.by(), clock.now());
            return plan.confirm(command.followUpId(), command.outcomeId(), word) ? plans.save(plan) : plan;
        });
    }
}
