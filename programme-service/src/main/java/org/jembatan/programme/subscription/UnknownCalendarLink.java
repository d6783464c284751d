package org.jembatan.programme.subscription;

import org.jembatan.chassis.domain.RuleViolation;

/** The link was not made here, or its owner has replaced it. */
public final class UnknownCalendarLink extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownCalendarLink() {
        super(Kind.NOT_FOUND, "No calendar has this link.");
    }
}
