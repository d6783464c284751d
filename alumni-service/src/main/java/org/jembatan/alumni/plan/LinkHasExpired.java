package org.jembatan.alumni.plan;

import java.time.Instant;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** Somebody followed a link too late. */
public final class LinkHasExpired extends RuleViolation {

    private static final long serialVersionUID = 1L;

    LinkHasExpired(Instant expiredAt) {
        super(
                Kind.GONE,
                "This link has expired. The focal point of the country can help.",
                Map.of("expiredAt", expiredAt));
    }

    /** Fails when that time has come. */
    static void refuse(Instant expiresAt, Instant now) {
        if (!now.isBefore(expiresAt)) {
            throw new LinkHasExpired(expiresAt);
        }
    }
}
