package org.jembatan.registration;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Somebody was to take part in the other way.
 *
 * @param at business time
 * @param by the account that asked for it; null where the application followed a place that the intake had given for the
 *     former mode at the same moment
 * @param reason as it was given; null when none was
 */
public record ModeChange(
        ParticipationMode from,
        ParticipationMode to,
        Instant at,
        @Nullable String by,
        @Nullable String reason) {}
