package org.jembatan.programme.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.jembatan.programme.Category;
import org.jembatan.programme.edition.Capacity;
import org.jembatan.programme.edition.EditionDates;
import org.jembatan.programme.edition.EditionMode;
import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.edition.Shares;

/** The terms of an edition as an officer sends them. Here only their form is checked; the domain checks their sense. */
record EditionBody(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 200) String theme,
        @NotBlank @Size(max = 200) String host,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> partners,
        @NotBlank @Size(max = 200) String place,
        @NotNull EditionMode mode,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @NotBlank String zone,
        @NotNull LocalDate nominationsCloseOn,
        @NotNull @Size(max = 250) List<@NotNull String> countries,

        @Nullable @Size(max = 169)
        List<
                        @NotNull
                        @Pattern(regexp = "(?:[1-9]|1[0-7])\\.[1-9a-f]\\d?", message = "must be a target such as 9.3")
                        String>
                sdgTargets,

        @NotNull @Valid Places capacity,
        @Nullable @Valid Limits quotas,
        @Nullable Integer requiredAttendancePercent) {

    record Places(
            @NotNull Integer total,
            @Nullable Integer onsite,
            @Nullable Integer online) {}

    record Limits(
            @Nullable Map<String, @NotNull Integer> byCountry,
            @Nullable Map<Category, @NotNull Integer> byCategory) {

        Shares shares() {
            return new Shares(
                    Objects.requireNonNullElse(byCountry, Map.of()), Objects.requireNonNullElse(byCategory, Map.of()));
        }
    }

    EditionTerms terms() {
        return new EditionTerms(
                title,
                theme,
                host,
                Objects.requireNonNullElse(partners, List.of()),
                place,
                mode,
                new EditionDates(startsOn, endsOn, zone, nominationsCloseOn),
                countries,
                Objects.requireNonNullElse(sdgTargets, List.of()),
                new Capacity(capacity.total(), capacity.onsite(), capacity.online()),
                quotas == null ? Shares.unlimited() : quotas.shares(),
                Objects.requireNonNullElse(requiredAttendancePercent, EditionTerms.USUAL_ATTENDANCE_PERCENT));
    }
}
