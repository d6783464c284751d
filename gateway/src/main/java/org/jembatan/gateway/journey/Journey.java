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
     * @param attendance at which part of the sessions the participant was, once there is a place
     * @param surveys those that the participant is invited to
     * @param plan what the participant wants to do at home, once there is a place
     */
    record Step(
            ApplicationView application,
            @Nullable ProgrammeView programme,
            @Nullable RosterEntryView roster,
            @Nullable AttendanceView attendance,
            List<SurveyView> surveys,
            @Nullable PlanView plan) {}
}
