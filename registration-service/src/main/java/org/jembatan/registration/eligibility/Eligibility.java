package org.jembatan.registration.eligibility;

import java.util.List;

import org.jembatan.registration.eligibility.Verdict.Outcome;

/**
 * How a candidate stands by all rules of an edition at one moment.
 *
 * @param verdicts in the order of the rules
 */
public record Eligibility(List<Verdict> verdicts) {

    public Eligibility {
        verdicts = List.copyOf(verdicts);
    }

    /** Where nothing is asked. */
    public static Eligibility unconditional() {
        return new Eligibility(List.of());
    }

    /** What keeps the candidate from a place. */
    public List<Verdict> failed() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAIL)
                .toList();
    }

    /** The rules of which nobody can say. */
    public List<Rule.Kind> unknown() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.UNKNOWN)
                .map(Verdict::rule)
                .toList();
    }
}
