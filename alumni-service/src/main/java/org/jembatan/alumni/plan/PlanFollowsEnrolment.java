package org.jembatan.alumni.plan;

import java.util.function.Consumer;

import org.jembatan.alumni.Participation;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** Opens a plan as soon as somebody is enrolled, so that the first session finds it; takes it back with the place. */
@UseCase
public class PlanFollowsEnrolment {

    private final ActionPlans plans;

    PlanFollowsEnrolment(ActionPlans plans) {
        this.plans = plans;
    }

    public void enrolled(EventOrigin origin, Participation participation) {
        follow(origin, participation, ActionPlan::enrolled);
    }

    public void cancelled(EventOrigin origin, Participation participation) {
        follow(origin, participation, ActionPlan::enrolmentCancelled);
    }

    private void follow(EventOrigin origin, Participation participation, Consumer<ActionPlan> change) {
        Retry.onConflict(() -> {
            ActionPlan plan = plans.findById(participation.planId()).orElseGet(() -> ActionPlan.open(participation));
            return plan.applyOnce(origin, () -> change.accept(plan)) ? plans.save(plan) : plan;
        });
    }
}
