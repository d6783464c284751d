package org.jembatan.alumni.plan;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.IdeaId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.SessionId;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** The participant notes a thought while it is fresh. */
@UseCase
public class NoteIdea {

    /** The {@code sessionId} is null when the idea did not come up in a session. */
    public record Command(
            CommandKey key,
            PlanId planId,
            Actor.Participant actor,
            String text,
            @Nullable SessionId sessionId) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    NoteIdea(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.get(command.planId(), command.actor());
            IdeaId id = new IdeaId(command.key().derivedId("idea"));
            Idea idea = new Idea(id, command.text(), command.sessionId(), clock.now());
            return plan.note(idea, command.key()) ? plans.save(plan) : plan;
        });
    }
}
