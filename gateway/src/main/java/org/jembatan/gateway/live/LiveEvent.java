package org.jembatan.gateway.live;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * That something has changed. What it is by now, whoever may see it reads where it belongs.
 *
 * @param type as in the contracts, such as {@code intake.place-offered.v1}
 * @param subject the id of what has changed
 * @param programmeId the edition that it is about, where the event says so
 * @param at when it happened
 * @param personId whom it is about; only they, their country's focal points and officers are told
 * @param country ISO 3166-1 alpha-2
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveEvent(
        String type,
        String subject,
        @Nullable String programmeId,
        Instant at,
        @JsonIgnore @Nullable String personId,
        @JsonIgnore @Nullable String country) {}
