package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * When an edition takes place.
 *
 * @param startsOn first day
 * @param endsOn last day
 * @param zone name of the IANA time zone of all three dates
 * @param nominationsCloseOn the last day on which candidates are taken
 */
public record EditionDates(LocalDate startsOn, LocalDate endsOn, String zone, LocalDate nominationsCloseOn) {

    EditionDates movedTo(LocalDate newStart) {
        long days = ChronoUnit.DAYS.between(startsOn, newStart);
        return new EditionDates(newStart, endsOn.plusDays(days), zone, nominationsCloseOn.plusDays(days));
    }

    ZoneId zoneId() {
        return ZoneId.of(zone);
    }
}
