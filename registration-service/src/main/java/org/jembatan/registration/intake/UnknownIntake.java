package org.jembatan.registration.intake;

import org.jembatan.chassis.domain.RuleViolation;

/** No edition of that id has been announced. */
public final class UnknownIntake extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnknownIntake() {
        super(Kind.NOT_FOUND, "No intake is open for such an edition.");
    }
}
