package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.eligibility.Verdict;

/** The candidate fails rules of the edition, and nobody said why they are selected despite that. */
public final class NotEligible extends RuleViolation {

    private static final long serialVersionUID = 1L;

    NotEligible(List<Verdict> failed) {
        super(Kind.CONFLICT, "The candidate fails rules of this edition.", Map.of("failedRules", List.copyOf(failed)));
    }
}
