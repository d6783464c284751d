package org.jembatan.programme.participation;

import java.time.LocalDate;

import org.jembatan.programme.edition.EditionTerms;
import org.jembatan.programme.roster.Participant;

/**
 * What somebody's part in an edition came to.
 *
 * @param participant as the roster knew them at the end
 * @param requiredPercent of the sessions held, as the terms of the edition say
 * @param endsOn last day of the edition, in {@code zone}
 */
record Conclusion(Participant participant, AttendanceCount count, int requiredPercent, LocalDate endsOn, String zone) {

    static Conclusion of(Participant participant, AttendanceCount count, EditionTerms terms) {
        return new Conclusion(
                participant,
                count,
                terms.requiredAttendancePercent(),
                terms.dates().endsOn(),
                terms.dates().zone());
    }
}
