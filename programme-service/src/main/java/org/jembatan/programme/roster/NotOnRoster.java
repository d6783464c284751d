package org.jembatan.programme.roster;

import org.jembatan.chassis.domain.RuleViolation;

/** The person does not take part, or it is not the caller's to know. */
public final class NotOnRoster extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public NotOnRoster() {
        super(Kind.NOT_FOUND, "There is no such participant.");
    }
}
