package org.jembatan.programme.participation;

import java.time.Instant;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** It is too early to check in, or too late. */
public final class CheckInIsClosed extends RuleViolation {

    private static final long serialVersionUID = 1L;

    CheckInIsClosed(Instant opensAt, Instant closesAt) {
        super(
                Kind.CONFLICT,
                "Participants check in shortly before a session or while it lasts.",
                Map.of("opensAt", opensAt, "closesAt", closesAt));
    }
}
