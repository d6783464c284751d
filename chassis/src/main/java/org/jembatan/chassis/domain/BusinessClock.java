package org.jembatan.chassis.domain;

import java.time.Instant;

/**
 * The time by which the programme is run: dates, deadlines, offers, reminders. A demonstration may set it forward.
 * Tokens, claims, keys and the audit use system time, a {@link java.time.Clock}, which nobody sets.
 */
public interface BusinessClock {

    Instant now();
}
