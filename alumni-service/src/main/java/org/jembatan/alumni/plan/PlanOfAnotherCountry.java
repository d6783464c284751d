package org.jembatan.alumni.plan;

import org.jembatan.alumni.Actor;
import org.jembatan.chassis.domain.RuleViolation;

/** A focal point signs and confirms for its own country only. */
public final class PlanOfAnotherCountry extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PlanOfAnotherCountry() {
        super(Kind.NOT_ALLOWED, "This is for the focal point of the country that the plan is for.");
    }

    /** Fails when the focal point is not of the plan's country. */
    static void refuse(ActionPlan plan, Actor.FocalPoint focalPoint) {
        if (!focalPoint.maySee(plan.participation())) {
            throw new PlanOfAnotherCountry();
        }
    }
}
