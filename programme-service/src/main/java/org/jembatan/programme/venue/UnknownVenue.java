package org.jembatan.programme.venue;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id. */
public final class UnknownVenue extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownVenue() {
        super(Kind.NOT_FOUND, "There is no such venue.");
    }
}
