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
        String status,
        @Nullable String mode,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Event> history) {

    /** @param at in UTC */
    record Event(String status, Instant at) {}

    /** A participant's own applications fit on one page. */
    record Page(@JsonSetter(nulls = Nulls.AS_EMPTY) List<ApplicationView> items) {}
}
