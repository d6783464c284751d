package org.jembatan.gateway.journey;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** What the journey reads of an application; the names are registration's. */
record ApplicationView(
        String id,
        String programmeId,
        String personId,
        String status,
        @Nullable String mode,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Event> history) {

    /**
     * One change of the status.
     *
     * @param at in UTC
     * @param reason where somebody had to give one
     */
    record Event(String status, Instant at, @Nullable String reason) {}

    /**
     * A part of the list.
     *
     * @param next the cursor of the part after this one; none after the last
     */
    record Page(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<ApplicationView> items,
            @Nullable String next) {}
}
