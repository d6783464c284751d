package org.jembatan.gateway.journey;

import java.util.List;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * What became of each application of one participant.
 *
 * @param missing the services whose part could not be had, by name; what they know is then null or left out
 */
record Journey(String personId, List<Step> steps, SortedSet<String> missing) {

    /**
     * One application and what followed from it.
     *
     * @param programme what was applied for
     * @param roster the participant's place, once there is one
     */
    record Step(
            ApplicationView application,
            @Nullable ProgrammeView programme,
            @Nullable RosterEntryView roster) {}
}
