package org.jembatan.alumni.plan;

import java.util.List;
import java.util.Map;

import org.jembatan.alumni.Objection;
import org.jembatan.chassis.domain.RuleViolation;

/** The answer speaks of what the plan does not. The fact {@code errors} says where. */
public final class UnacceptableAnswer extends RuleViolation {

    private static final long serialVersionUID = 1L;

    UnacceptableAnswer(List<Objection> objections) {
        super(
                Kind.UNACCEPTABLE,
                "The answer does not fit the plan that it reports on.",
                Map.of("errors", List.copyOf(objections)));
    }
}
