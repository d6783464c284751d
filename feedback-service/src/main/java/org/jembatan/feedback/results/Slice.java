package org.jembatan.feedback.results;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.jembatan.feedback.ParticipationMode;

/**
 * A group of respondents for which results are given. The list is fixed: slices that a reader could choose would be
 * chosen so that their difference is one person.
 */
public enum Slice {
    /** All who answered. */
    OVERALL(null),
    /** Those who took part on site. */
    ONSITE(ParticipationMode.ONSITE),
    /** Those who took part online. */
    ONLINE(ParticipationMode.ONLINE);

    private final @Nullable ParticipationMode mode;

    Slice(@Nullable ParticipationMode mode) {
        this.mode = mode;
    }

    boolean holds(ParticipationMode other) {
        return mode == null || mode == other;
    }

    /** The slices that together are {@link #OVERALL}. */
    static List<Slice> parts() {
        return Stream.of(values()).filter(slice -> slice != OVERALL).toList();
    }
}
