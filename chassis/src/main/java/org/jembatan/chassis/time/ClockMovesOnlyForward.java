package org.jembatan.chassis.time;

import java.time.Instant;
import java.util.Map;

import org.jembatan.chassis.domain.RuleViolation;

/** The business clock was to be set to a time that has passed. */
public final class ClockMovesOnlyForward extends RuleViolation {

    private static final long serialVersionUID = 1L;

    ClockMovesOnlyForward(Instant now) {
        super(Kind.CONFLICT, "The clock moves only forward; it is past that time.", Map.of("now", now));
    }
}
