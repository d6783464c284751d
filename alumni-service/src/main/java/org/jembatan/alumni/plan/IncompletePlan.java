package org.jembatan.alumni.plan;

import java.util.List;
import java.util.Map;

import org.jembatan.alumni.Objection;
import org.jembatan.chassis.domain.RuleViolation;

/** The draft lacks what a plan needs to be followed up. The fact {@code errors} names each field. */
public final class IncompletePlan extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IncompletePlan(List<Objection> missing) {
        super(
                Kind.UNACCEPTABLE,
                "The draft is not complete: nobody could tell later what came of it.",
                Map.of("errors", List.copyOf(missing)));
    }
}
