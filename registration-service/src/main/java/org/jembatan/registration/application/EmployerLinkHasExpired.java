package org.jembatan.registration.application;

import java.time.Instant;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The employer came too late. */
public final class EmployerLinkHasExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    EmployerLinkHasExpired(Instant expiredAt) {
        super(
                Kind.GONE,
                "This link has expired. The focal point who sent it can send another.",
                Map.of("expiredAt", expiredAt));
    }
}
