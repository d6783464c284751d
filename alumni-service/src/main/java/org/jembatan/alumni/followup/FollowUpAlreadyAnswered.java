package org.jembatan.alumni.followup;

import org.jembatan.chassis.domain.RuleViolation;

/** An answer stays as it was given. */
public final class FollowUpAlreadyAnswered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    FollowUpAlreadyAnswered() {
        super(Kind.CONFLICT, "This follow-up has been answered.");
    }
}
