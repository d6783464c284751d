package org.jembatan.registration.application;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Somebody was put forward for another country than the caller's. */
public final class CandidateOfAnotherCountry extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CandidateOfAnotherCountry(String own) {
        super(
                Kind.NOT_ALLOWED,
                "A candidate is put forward for the caller's own country only.",
                Map.of("ownCountry", own));
    }
}
