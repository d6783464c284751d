package org.jembatan.registration.person;

import org.jembatan.chassis.domain.RuleViolation;

/** There is no such person. */
public final class UnknownPerson extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownPerson() {
        super(Kind.NOT_FOUND, "There is no such person.");
    }
}
