package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id, or it is not the caller's to see. */
public final class UnknownFollowUp extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownFollowUp() {
        super(Kind.NOT_FOUND, "There is no such follow-up.");
    }
}
