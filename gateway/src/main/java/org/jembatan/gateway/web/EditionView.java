package org.jembatan.gateway.web;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/** What the pages show of an edition; the names are programme's. The dates are in its zone, both days included. */
record EditionView(
        String id,
        String status,
        @Nullable String cancellationReason,
        String title,
        @Nullable String theme,
        String host,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> partners,
        String place,
        String mode,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        LocalDate nominationsCloseOn,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> countries) {

    /**
     * A part of the list.
     *
     * @param next the cursor of the part after this one; none after the last
     */
    record Page(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<EditionView> items,
            @Nullable String next) {}
}
