package org.jembatan.alumni.plan;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.PlanId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** The participant stands by the plan as it is drafted now. */
@UseCase
public class SubmitPlan {

    public record Command(CommandKey key, PlanId planId, Actor.Participant actor, Precondition expected) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    public SubmitPlan(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public PlanVersion handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.get(command.planId(), command.actor());
            Change<PlanVersion> submission = plan.submit(command.key(), command.expected(), clock.now());
            if (submission.isNew()) {
                plans.save(plan);
            }
            return submission.outcome();
        });
    }
}
