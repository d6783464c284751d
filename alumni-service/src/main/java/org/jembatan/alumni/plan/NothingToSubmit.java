package org.jembatan.alumni.plan;

import org.jembatan.chassis.domain.RuleViolation;

/** The draft says what the last version says. */
public final class NothingToSubmit extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NothingToSubmit() {
        super(Kind.CONFLICT, "The draft is the same as the last version.");
    }
}
