package org.jembatan.programme.edition;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.ParticipationMode;

/**
 * How many can take part.
 *
 * @param onsite at most so many of them on site; null when only the total counts
 * @param online at most so many of them online; null when only the total counts
 */
public record Capacity(
        int total, @Nullable Integer onsite, @Nullable Integer online) {

    @Nullable
    Integer of(ParticipationMode way) {
        return switch (way) {
            case ONSITE -> onsite;
            case ONLINE -> online;
        };
    }
}
