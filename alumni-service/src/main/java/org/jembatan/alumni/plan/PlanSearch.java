package org.jembatan.alumni.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;

/** Lists plans in the order of their ids, those that the actor may see. */
public interface PlanSearch {

    /**
     * Finds the next few.
     *
     * @param programmeId of one edition only; null for all
     * @param after the id of the last one the caller has; null for the first few
     * @param limit at most so many
     */
    List<ActionPlan> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit);
}
