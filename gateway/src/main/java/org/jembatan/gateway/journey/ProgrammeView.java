package org.jembatan.gateway.journey;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the journey reads of an edition; the names are programme's.
 *
 * @param zone IANA zone of the dates
 */
record ProgrammeView(
        String id,
        String title,
        @Nullable String status,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Nullable String place,
        @Nullable String zone) {}
