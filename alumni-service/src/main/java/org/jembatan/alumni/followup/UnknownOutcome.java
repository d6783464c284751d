package org.jembatan.alumni.followup;

import org.jembatan.chassis.domain.RuleViolation;

/** The follow-up reports no such outcome. */
public final class UnknownOutcome extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownOutcome() {
        super(Kind.NOT_FOUND, "There is no such outcome.");
    }
}
