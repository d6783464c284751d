package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** The person's enrolment was cancelled, and the plan with it. */
public final class PlanIsWithdrawn extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PlanIsWithdrawn() {
        super(Kind.CONFLICT, "The enrolment that this plan came with was cancelled.");
    }
}
