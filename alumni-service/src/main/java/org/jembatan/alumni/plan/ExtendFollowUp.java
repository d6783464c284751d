package org.jembatan.alumni.plan;

import java.time.LocalDate;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** Gives an alumnus more time for an answer, and keeps why. */
@UseCase
public class ExtendFollowUp {

    /** The {@code dueOn} is in the edition's zone. */
    public record Command(CommandKey key, FollowUpId followUpId, Actor actor, LocalDate dueOn, String reason) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    ExtendFollowUp(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.getByFollowUp(command.followUpId(), command.actor());
            boolean changed =
                    plan.extend(command.followUpId(), command.dueOn(), command.reason(), command.key(), clock.now());
            return changed ? plans.save(plan) : plan;
        });
    }
}
