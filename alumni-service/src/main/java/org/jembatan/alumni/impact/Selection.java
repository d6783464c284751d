package org.jembatan.alumni.impact;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.ProgrammeId;

/**
 * Which plans and which of their measures are asked for; null stands for all.
 *
 * @param country ISO 3166-1 alpha-2
 * @param sdgTarget such as 9.3
 */
public record Selection(
        @Nullable ProgrammeId programmeId,
        @Nullable String country,
        @Nullable String sdgTarget) {

    /** The same measures of everybody. */
    Selection ofEverybody() {
        return new Selection(null, null, sdgTarget);
    }

    boolean takes(@Nullable String target) {
        return sdgTarget == null || sdgTarget.equals(target);
    }
}
