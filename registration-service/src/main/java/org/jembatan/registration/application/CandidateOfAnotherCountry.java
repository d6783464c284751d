package org.jembatan.registration.application;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** A focal point put forward somebody of another country. */
public final class CandidateOfAnotherCountry extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CandidateOfAnotherCountry(String own) {
        super(
                Kind.NOT_ALLOWED,
                "A focal point nominates candidates of its own country only.",
                Map.of("ownCountry", own));
    }
}
