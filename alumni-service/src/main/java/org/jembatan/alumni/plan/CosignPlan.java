package org.jembatan.alumni.plan;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.PlanId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** The focal point of the participant's country puts its weight behind the last version of a plan. */
@UseCase
public class CosignPlan {

    /** The {@code by} is the focal point's account. */
    public record Command(PlanId planId, Actor.FocalPoint actor, Precondition expected, String by) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    CosignPlan(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.findById(command.planId()).orElseThrow(UnknownPlan::new);
            PlanOfAnotherCountry.refuse(plan, command.actor());
            return plan.cosign(command.by(), command.expected(), clock.now()) ? plans.save(plan) : plan;
        });
    }
}
