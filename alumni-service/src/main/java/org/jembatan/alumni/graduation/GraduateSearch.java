package org.jembatan.alumni.graduation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.ProgrammeId;

/** Finds those who have taken part. */
public interface GraduateSearch {

    /**
     * Lists graduates in the order of their ids, those that the actor may see.
     *
     * @param programmeId of one edition only; null for all
     * @param after the id of the last one the caller has; null for the first few
     * @param limit at most so many
     */
    List<Graduation> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit);

    /** All participations, with graduation or without, in editions whose last day is between the two, both included. */
    List<Graduation> concluded(LocalDate from, LocalDate to);
}
