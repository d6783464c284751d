package org.jembatan.alumni.plan;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.PlanId;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** The participant writes on the plan, as far as they have come. */
@UseCase
public class WriteDraft {

    public record Command(PlanId planId, Actor.Participant actor, Precondition expected, Draft draft) {}

    private final ActionPlans plans;

    public WriteDraft(ActionPlans plans) {
        this.plans = plans;
    }

    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.get(command.planId(), command.actor());
            plan.write(command.draft(), command.expected());
            return plans.save(plan);
        });
    }
}
