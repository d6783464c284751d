package org.jembatan.registration.intake;

import org.jembatan.chassis.domain.RuleViolation;

/** There is no place to confirm. */
public final class NoPlaceOffered extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NoPlaceOffered() {
        super(Kind.CONFLICT, "No place is held for this candidate.");
    }
}
