package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** The last release shows the plan as it is. */
public final class NothingToRelease extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToRelease() {
        super(Kind.CONFLICT, "Nothing has changed since the last release.");
    }
}
