package org.jembatan.gateway.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;

import org.jembatan.gateway.page.Language;

/** Days and times as they are written in a language, in the zone of an edition. */
final class Dates {

    private final Locale locale;
    private final ZoneId zone;

    Dates(Language language, ZoneId zone) {
        this.locale = language.locale();
        this.zone = zone;
    }

    static String day(LocalDate day, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
    }

    /** Both days included, saying month and year once where they are the same. Both languages begin with the day. */
    static String days(LocalDate from, LocalDate to, Language language) {
        if (from.equals(to)) {
            return day(to, language);
        }
        String first = from.getYear() != to.getYear()
                ? day(from, language)
                : DateTimeFormatter.ofPattern(from.getMonth() == to.getMonth() ? "d" : "d MMMM", language.locale())
                        .format(from);
        return first + " – " + day(to, language);
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    String day(Instant moment) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(dayOf(moment));
    }

    String dayOfWeek(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", locale).format(day);
    }

    String clock(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(zone)
                .format(moment);
    }

    /** A day without its year and the clock: for sessions of one edition. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(dayOf(moment)) + ", " + clock(moment);
    }

    /** What its clocks are set by, such as Western Indonesia Time. */
    String zoneName() {
        return zone.getDisplayName(TextStyle.FULL, locale);
    }
}
