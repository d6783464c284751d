package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** Nothing of the agenda is public yet. */
public final class AgendaNotReleased extends RuleViolation {

    private static final long serialVersionUID = 1L;

    AgendaNotReleased() {
        super(Kind.NOT_FOUND, "The agenda has not been released.");
    }
}
