package org.jembatan.alumni.rest;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.FollowUpState;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.PlanSearch;
import org.jembatan.chassis.domain.BusinessClock;

/** Lists follow-ups plan by plan. Their state depends on the day, so it is told here and not by the store. */
@Component
class FollowUpListing {

    private static final int PLANS_AT_ONCE = 100;

    private final PlanSearch plans;
    private final BusinessClock clock;

    FollowUpListing(PlanSearch plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Finds the next few.
     *
     * @param after the {@link #key} of the last one the caller has; null for the first few
     */
    List<FollowUpView> find(
            Actor actor,
            @Nullable ProgrammeId programmeId,
            @Nullable FollowUpState state,
            @Nullable String after,
            int limit) {
        List<FollowUpView> found = new ArrayList<>();
        String lastPlan = after == null ? null : before(after);
        List<ActionPlan> some;
        do {
            some = plans.find(actor, programmeId, lastPlan, PLANS_AT_ONCE);
            for (ActionPlan plan : some) {
                lastPlan = plan.id().value();
                plan.followUps().stream()
                        .map(followUp -> FollowUpView.of(plan, followUp, clock))
                        .filter(view -> state == null || view.state() == state)
                        .filter(view -> after == null || key(view).compareTo(after) > 0)
                        .forEach(found::add);
            }
        } while (found.size() < limit && some.size() == PLANS_AT_ONCE);
        return found.subList(0, Math.min(limit, found.size()));
    }

    static String key(FollowUpView view) {
        return "%s/%02d".formatted(view.planId().value(), view.followUp().months());
    }

    /** A text just before the plan of that key, whose other follow-ups may still be to come. */
    private static String before(String key) {
        int end = key.indexOf('/');
        return end < 1 ? key : key.substring(0, end - 1);
    }
}
