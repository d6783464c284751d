package org.jembatan.registration;

import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to take part from now on.
 *
 * @param by the account that asks for it
 * @param reason null when none is given
 */
public record WantedMode(
        ParticipationMode mode, String by, @Nullable String reason) {}
