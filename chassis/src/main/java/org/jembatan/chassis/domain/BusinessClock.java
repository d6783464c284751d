package org.jembatan.chassis.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The time by which the programme lives: dates, deadlines, reminders, the expiry of an offer. In a demonstration it is
 * set ahead of real time to play years in minutes.
 *
 * <p>The other clock is the system's, injected as {@link java.time.Clock} in UTC: for tokens, claims on work, keys, the
 * {@code ce_time} of events and the audit trail, which must be true also in a demonstration. A domain never asks that
 * one.
 */
public interface BusinessClock {

    Instant now();

    /** The date at {@link #now} in a zone: that of the programme, not that of this machine. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
