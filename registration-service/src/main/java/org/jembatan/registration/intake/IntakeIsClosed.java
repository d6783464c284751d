package org.jembatan.registration.intake;

import org.jembatan.chassis.domain.RuleViolation;

/** The edition takes no candidates any more. */
public final class IntakeIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IntakeIsClosed(String detail) {
        super(Kind.CONFLICT, detail);
    }
}
