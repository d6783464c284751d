package org.jembatan.programme.edition;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.programme.Objection;

/** The terms of an edition contradict themselves, or name what does not exist. The fact {@code errors} says where. */
public final class UnacceptableTerms extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnacceptableTerms(List<Objection> objections) {
        super(
                Kind.UNACCEPTABLE,
                "The terms of the edition cannot be accepted as they are.",
                Map.of("errors", List.copyOf(objections)));
    }
}
