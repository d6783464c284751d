package org.jembatan.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What the checks have looked at and what they have found wrong. */
final class Findings {

    private final List<Violation> violations = new ArrayList<>();
    private long looked;

    /**
     * A promise that was not kept.
     *
     * @param applicationId which it is about, or an empty text
     */
    record Violation(String promise, String what, String applicationId) {}

    void compare(Check check, String what, Object expected, Object found, String applicationId) {
        looked++;
        if (!Objects.equals(expected, found)) {
            violations.add(new Violation(
                    check.promise(), "%s: expected %s, found %s".formatted(what, expected, found), applicationId));
        }
    }

    void require(Check check, boolean kept, String what, String applicationId) {
        looked++;
        if (!kept) {
            violations.add(new Violation(check.promise(), what, applicationId));
        }
    }

    List<Violation> violations() {
        return violations;
    }

    /** How many comparisons were made. */
    long looked() {
        return looked;
    }
}
