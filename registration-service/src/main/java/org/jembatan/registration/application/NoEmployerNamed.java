package org.jembatan.registration.application;

import org.jembatan.chassis.domain.RuleViolation;

/** The application names no employer who would have to confirm it. */
public final class NoEmployerNamed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoEmployerNamed() {
        super(Kind.CONFLICT, "The application names no employer, so nobody has to confirm it.");
    }
}
