package org.jembatan.registration.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * How a candidate stands by one rule. It is worked out whenever it is read, and never stored.
 *
 * @param input what was looked at: a number, a level, a country, or whether something is so; null when it is not known
 */
public record Verdict(
        Rule.Kind rule, Outcome outcome, @Nullable Object input) {

    /** Pass, fail, or nobody can say. */
    public enum Outcome {
        PASS,
        FAIL,
        /** What the rule looks at was not said; which is not the same as failing. */
        UNKNOWN
    }

    static Verdict of(Rule.Kind rule, @Nullable Object input, boolean passes) {
        if (input == null) {
            return new Verdict(rule, Outcome.UNKNOWN, null);
        }
        return new Verdict(rule, passes ? Outcome.PASS : Outcome.FAIL, input);
    }
}
