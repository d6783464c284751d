package org.jembatan.gateway.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
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
                dates(edition.startsOn(), edition.endsOn(), language),
                texts.get("nominationsCloseOn", Map.of("day", date(edition.nominationsCloseOn(), language))),
                texts.get(
                        "countriesInvited", Map.of("count", edition.countries().size())),
                texts.get("status" + edition.status()),
                isAnnounced,
                "CANCELLED".equals(edition.status()),
                isAnnounced);
    }

    static String date(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    private static String dates(LocalDate from, LocalDate to, Language language) {
        return date(from, language) + " – " + date(to, language);
    }
}
