package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** It is not in the last release: it is planned only, or cancelled. */
public final class SessionIsNotReleased extends RuleViolation {

    private static final long serialVersionUID = 1L;

    SessionIsNotReleased() {
        super(Kind.CONFLICT, "The session is not part of the released agenda.");
    }
}
