package org.jembatan.alumni.plan;

import java.time.LocalDate;
import java.time.ZoneId;

import org.jembatan.alumni.Participation;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** When somebody has graduated, the days are set on which they will be asked what came of it. */
@UseCase
public class ScheduleFollowUps {

    private final ActionPlans plans;

    ScheduleFollowUps(ActionPlans plans) {
        this.plans = plans;
    }

    /** The plan may not be here yet; it is opened then. The {@code lastDay} of the edition is in its zone. */
    public void schedule(EventOrigin origin, Participation participation, LocalDate lastDay, ZoneId zone) {
        Retry.onConflict(() -> {
            ActionPlan plan = plans.findById(participation.planId()).orElseGet(() -> ActionPlan.open(participation));
            return plan.applyOnce(origin, () -> plan.scheduleFollowUps(lastDay, zone)) ? plans.save(plan) : plan;
        });
    }
}
