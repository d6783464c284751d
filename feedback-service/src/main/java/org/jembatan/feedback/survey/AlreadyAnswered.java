package org.jembatan.feedback.survey;

import org.jembatan.chassis.domain.RuleViolation;

/** A second answer of the same person. Also met when the answer to a first one was lost on its way back. */
public final class AlreadyAnswered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AlreadyAnswered() {
        super(Kind.CONFLICT, "Your answer has been taken already; each person answers once.");
    }
}
