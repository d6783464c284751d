package org.jembatan.alumni.impact;

import java.util.List;

import org.jembatan.alumni.plan.ActionPlan;

/** Finds the plans whose people are asked what came of them. */
public interface FollowedPlans {

    /** Those of the edition and the country that are selected, in the order of their ids. */
    List<ActionPlan> find(Selection selection);
}
