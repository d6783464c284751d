package org.jembatan.gateway.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.jembatan.gateway.page.Language;

/**
 * What the page shows of a certificate; the names are alumni's. Why one was revoked is not for everybody.
 *
 * @param name none once the person has been erased
 */
record CertificateView(
        @Nullable String name, String programme, Period dates, String country, Instant issuedAt, String status) {

    record Period(LocalDate startsOn, LocalDate endsOn) {}

    Map<String, Object> content(Language language) {
        return Map.of(
                "isValid", "VALID".equals(status),
                "name", Objects.requireNonNullElse(name, ""),
                "programme", programme,
                "dates", Dates.days(dates.startsOn(), dates.endsOn(), language),
                "country", ProgrammeSheet.nameOf(country, language),
                "issued", Dates.day(LocalDate.ofInstant(issuedAt, ZoneOffset.UTC), language));
    }
}
