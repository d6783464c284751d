package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Nobody is moved on the waiting list without a reason that others can read. */
public final class ReasonIsMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ReasonIsMissing() {
        super(
                Kind.UNACCEPTABLE,
                "A change of turns needs a reason.",
                Map.of("errors", List.of(Map.of("pointer", "/reason", "message", "must be given"))));
    }
}
