package org.jembatan.registration.messaging;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.intake.IntakeTerms;
import org.jembatan.registration.intake.Quota;

/** What registration needs of an edition event; all of them carry it. */
record EditionTerms(
        ProgrammeId programmeId,
        String title,
        LocalDate nominationsCloseOn,
        LocalDate startsOn,
        LocalDate endsOn,
        ZoneId zone,
        List<String> countries,
        List<Quota> quotas) {

    IntakeTerms intakeTerms() {
        return new IntakeTerms(title, nominationsCloseOn, startsOn, endsOn, zone, countries, quotas);
    }
}
