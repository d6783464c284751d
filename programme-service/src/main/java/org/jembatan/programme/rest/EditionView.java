package org.jembatan.programme.rest;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.Capacity;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.EditionMode;
import org.jembatan.programme.edition.EditionStatus;
import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.edition.Shares;

/** An edition as everybody may read it. */
record EditionView(
        ProgrammeId id,
        EditionStatus status,
        @Nullable String cancellationReason,
        String title,
        @Nullable String theme,
        String host,
        List<String> partners,
        String place,
        EditionMode mode,
        LocalDate startsOn,
        LocalDate endsOn,
        String zone,
        LocalDate nominationsCloseOn,
        List<String> countries,
        List<String> sdgTargets,
        Capacity capacity,
        Shares quotas,
        int requiredAttendancePercent) {

    static EditionView of(Edition edition, BusinessClock clock) {
        EditionTerms terms = edition.terms();
        return new EditionView(
                edition.id(),
                edition.statusOn(clock.today(edition.zone())),
                edition.cancellationReason(),
                terms.title(),
                terms.theme(),
                terms.host(),
                terms.partners(),
                terms.place(),
                terms.mode(),
                terms.dates().startsOn(),
                terms.dates().endsOn(),
                terms.dates().zone(),
                terms.dates().nominationsCloseOn(),
                terms.countries(),
                terms.sdgTargets(),
                terms.capacity(),
                terms.shares(),
                terms.requiredAttendancePercent());
    }
}
