package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** Who wants a cancelled session back plans another one. */
public final class SessionIsCancelled extends RuleViolation {

    private static final long serialVersionUID = 1L;

    SessionIsCancelled() {
        super(Kind.CONFLICT, "The session is cancelled, for good.");
    }
}
