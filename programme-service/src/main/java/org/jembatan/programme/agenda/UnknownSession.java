package org.jembatan.programme.agenda;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id in this edition. */
public final class UnknownSession extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownSession() {
        super(Kind.NOT_FOUND, "There is no such session.");
    }
}
