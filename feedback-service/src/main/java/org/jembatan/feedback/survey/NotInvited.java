package org.jembatan.feedback.survey;

import org.jembatan.chassis.domain.RuleViolation;

/** The caller is not among those whom the survey asks. */
public final class NotInvited extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotInvited() {
        super(Kind.NOT_ALLOWED, "This survey asks others: those who attended, or were enrolled.");
    }
}
