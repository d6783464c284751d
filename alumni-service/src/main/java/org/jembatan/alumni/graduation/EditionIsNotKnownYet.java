package org.jembatan.alumni.graduation;

import org.jembatan.chassis.domain.RuleViolation;

/** What the certificate would say of the edition has not arrived yet. */
public final class EditionIsNotKnownYet extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EditionIsNotKnownYet() {
        super(Kind.CONFLICT, "The edition's title and dates are not known here yet. Try again in a moment.");
    }
}
