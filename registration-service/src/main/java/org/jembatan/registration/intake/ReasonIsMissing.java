package org.jembatan.registration.intake;

import java.util.List;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Who is favoured, is favoured for a reason that others can read. */
public final class ReasonIsMissing extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ReasonIsMissing(String pointer, String detail) {
        super(
                Kind.UNACCEPTABLE,
                detail,
                Map.of("errors", List.of(Map.of("pointer", pointer, "message", "must be given"))));
    }
}
