package org.jembatan.gateway.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> countries,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> sdgTargets,
        @Nullable Capacity capacity,
        @Nullable Quotas quotas,
        @Nullable Integer requiredAttendancePercent) {

    /** How many may come; on site and online only where the edition says so. */
    record Capacity(
            int total, @Nullable Integer onsite, @Nullable Integer online) {}

    /** At most how many of a country, by its ISO 3166-1 alpha-2 code. */
    record Quotas(@JsonSetter(nulls = Nulls.AS_EMPTY) Map<String, Integer> byCountry) {}

    /**
     * A part of the list.
     *
     * @param next the cursor of the part after this one; none after the last
     */
    record Page(
            @JsonSetter(nulls = Nulls.AS_EMPTY) List<EditionView> items,
            @Nullable String next) {}
}
