package org.jembatan.programme.edition;

import java.time.LocalDate;
import java.util.List;

import org.jembatan.programme.ProgrammeId;

/**
 * What becomes of an edition. Each event carries the terms as they then are, so that whoever hears it needs no other;
 * dates are in {@code zone}, an IANA name.
 */
public sealed interface EditionEvent {

    /** Candidates may be put forward. */
    record Announced(
            ProgrammeId programmeId,
            String title,
            LocalDate nominationsCloseOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String zone,
            List<String> countries,
            List<Quota> quotas)
            implements EditionEvent {}

    /** It takes place at another time; the dates are the new ones. */
    record Rescheduled(
            ProgrammeId programmeId,
            String title,
            LocalDate nominationsCloseOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String zone,
            List<String> countries,
            List<Quota> quotas)
            implements EditionEvent {}

    /** It does not take place, or not to its end. */
    record Cancelled(
            ProgrammeId programmeId,
            String title,
            LocalDate nominationsCloseOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String zone,
            List<String> countries,
            List<Quota> quotas)
            implements EditionEvent {}

    /** It has taken place. */
    record Completed(
            ProgrammeId programmeId,
            String title,
            LocalDate nominationsCloseOn,
            LocalDate startsOn,
            LocalDate endsOn,
            String zone,
            List<String> countries,
            List<Quota> quotas)
            implements EditionEvent {}

    /** What the constructors of all four have in common. */
    @FunctionalInterface
    interface Telling {

        EditionEvent of(
                ProgrammeId programmeId,
                String title,
                LocalDate nominationsCloseOn,
                LocalDate startsOn,
                LocalDate endsOn,
                String zone,
                List<String> countries,
                List<Quota> quotas);
    }
}
