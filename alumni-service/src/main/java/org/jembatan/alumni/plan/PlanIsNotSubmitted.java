package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** There is no version yet that could be signed. */
public final class PlanIsNotSubmitted extends RuleViolation {

    private static final long serialVersionUID = 1L;

    PlanIsNotSubmitted() {
        super(Kind.CONFLICT, "The plan has not been submitted yet.");
    }
}
