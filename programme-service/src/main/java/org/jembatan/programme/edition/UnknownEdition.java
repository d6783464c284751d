package org.jembatan.programme.edition;

import org.jembatan.chassis.domain.RuleViolation;

/** There is none of that id, or it is not the caller's to see. */
public final class UnknownEdition extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownEdition() {
        super(Kind.NOT_FOUND, "There is no such edition.");
    }
}
