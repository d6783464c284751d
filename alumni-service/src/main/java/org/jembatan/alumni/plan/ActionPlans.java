package org.jembatan.alumni.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;

/** All action plans. */
public interface ActionPlans extends Repository<ActionPlan, PlanId> {

    Optional<ActionPlan> findById(PlanId id);

    Optional<ActionPlan> findByFollowUpsId(FollowUpId id);

    List<ActionPlan> findByParticipationProgrammeId(ProgrammeId programmeId);

    /** Those of which there is something to tell by then. */
    List<ActionPlan> findByNextReminderAtLessThanEqual(Instant then, Limit limit);

    ActionPlan save(ActionPlan plan);

    /** Fails with {@link UnknownPlan} when there is none, or the actor may not see it. */
    default ActionPlan get(PlanId id, Actor actor) {
        return findById(id).filter(plan -> actor.maySee(plan.participation())).orElseThrow(UnknownPlan::new);
    }

    /** The plan to which the follow-up belongs; fails with {@link UnknownFollowUp} as {@link #get} does. */
    default ActionPlan getByFollowUp(FollowUpId id, Actor actor) {
        return findByFollowUpsId(id)
                .filter(plan -> actor.maySee(plan.participation()))
                .orElseThrow(UnknownFollowUp::new);
    }
}
