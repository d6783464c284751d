package org.jembatan.alumni.plan;

import java.util.List;

import org.springframework.data.domain.Limit;

import org.jembatan.alumni.PlanId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.EachOnItsOwn;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/**
 * Looks which plans have something to tell by now, and has each tell it. Any number of instances may look at the same
 * time: the save of the plan is the claim, and who loses it finds nothing left to tell.
 */
@UseCase
public class SendReminders {

    private static final int AT_ONCE = 50;

    private final ActionPlans plans;
    private final FollowUpLinks links;
    private final BusinessClock clock;

    SendReminders(ActionPlans plans, FollowUpLinks links, BusinessClock clock) {
        this.plans = plans;
        this.links = links;
        this.clock = clock;
    }

    /**
     * Serves the next few plans. One that cannot be saved keeps none of the others waiting; what was wrong with it is
     * thrown once they are served.
     *
     * @return whether there were any
     */
    public boolean sendSome() {
        List<ActionPlan> due = plans.findByNextReminderAtLessThanEqual(clock.now(), Limit.of(AT_ONCE));
        EachOnItsOwn.of(due, plan -> remind(plan.id()));
        return !due.isEmpty();
    }

    private void remind(PlanId id) {
        Retry.onConflict(() -> {
            ActionPlan plan = plans.findById(id).orElseThrow(UnknownPlan::new);
            return plan.remind(links, clock.now()) ? plans.save(plan) : plan;
        });
    }
}
