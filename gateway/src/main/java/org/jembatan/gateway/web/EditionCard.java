package org.jembatan.gateway.web;

import java.util.Map;
import java.util.Objects;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.page.Texts;

/** An edition as the pages show it, in the language of the reader. */
record EditionCard(
        String id,
        String title,
        String theme,
        String place,
        String host,
        String mode,
        String dates,
        String nominations,
        String countries,
        String status,
        boolean isOpen,
        boolean isCancelled,
        boolean isAhead) {

    static EditionCard of(EditionView edition, Texts texts, Language language) {
        boolean isAnnounced = "ANNOUNCED".equals(edition.status());
        return new EditionCard(
                edition.id(),
                edition.title(),
                Objects.requireNonNullElse(edition.theme(), ""),
                edition.place(),
                edition.host(),
                texts.get("mode" + edition.mode()),
                Dates.days(edition.startsOn(), edition.endsOn(), language),
                texts.get("nominationsCloseOn", Map.of("day", Dates.day(edition.nominationsCloseOn(), language))),
                texts.get(
                        "countriesInvited", Map.of("count", edition.countries().size())),
                texts.get("status" + edition.status()),
                isAnnounced,
                "CANCELLED".equals(edition.status()),
                isAnnounced || "RUNNING".equals(edition.status()));
    }
}
