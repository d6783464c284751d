package org.jembatan.registration.application;

import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** It was declined, withdrawn or cancelled; nothing can follow. */
public final class ApplicationIsOver extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ApplicationIsOver(ApplicationStatus status) {
        super(Kind.CONFLICT, "The application is over.", Map.of("current", status));
    }
}
