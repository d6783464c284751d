package org.jembatan.programme.edition;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The edition is not in a state in which this can be done. */
public final class ImpossibleTransition extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ImpossibleTransition(EditionStatus from, EditionStatus to) {
        super(Kind.CONFLICT, "From here the edition cannot go there.", Map.of("current", from, "wanted", to));
    }
}
