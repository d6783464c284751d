package org.jembatan.registration.application;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The application is not in a state in which this can be done. */
public final class ImpossibleTransition extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ImpossibleTransition(ApplicationStatus from, ApplicationStatus to) {
        super(Kind.CONFLICT, "From here the application cannot go there.", Map.of("current", from, "wanted", to));
    }
}
