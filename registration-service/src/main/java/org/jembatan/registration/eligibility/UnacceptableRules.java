package org.jembatan.registration.eligibility;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The rules contradict themselves, or lack what their kind needs. The fact {@code errors} says where. */
public final class UnacceptableRules extends RuleViolation {

    private static final long serialVersionUID = 1L;

    /**
     * One thing to put right.
     *
     * @param pointer where it stands (RFC 6901)
     * @param message what is expected instead, to follow the name
     */
    record Objection(String pointer, String message) {}

    UnacceptableRules(List<Objection> objections) {
        super(
                Kind.UNACCEPTABLE,
                "The rules of eligibility cannot be accepted as they are.",
                Map.of("errors", List.copyOf(objections)));
    }
}
