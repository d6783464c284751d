package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** The agenda has not been released so many times. */
public final class UnknownRelease extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownRelease() {
        super(Kind.NOT_FOUND, "There is no such release of the agenda.");
    }
}
