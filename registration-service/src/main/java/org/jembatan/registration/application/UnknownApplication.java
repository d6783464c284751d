package org.jembatan.registration.application;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id, or it is not the caller's to see. */
public final class UnknownApplication extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownApplication() {
        super(Kind.NOT_FOUND, "There is no such application.");
    }
}
