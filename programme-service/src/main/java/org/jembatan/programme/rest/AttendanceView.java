package org.jembatan.programme.rest;

import java.util.List;
import java.util.function.Predicate;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.participation.Attendance;
import org.jembatan.programme.participation.AttendanceCount;
import org.jembatan.programme.participation.AttendanceSheet;

/** How the people stand of whom the reader may know. */
record AttendanceView(int sessionsPlanned, int sessionsHeld, int requiredPercent, List<PersonView> participants) {

    static AttendanceView of(AttendanceSheet sheet, Predicate<AttendanceSheet.Entry> mayKnow) {
        return new AttendanceView(
                sheet.planned(),
                sheet.held(),
                sheet.requiredPercent(),
                sheet.entries().stream()
                        .filter(mayKnow)
                        .map(entry -> PersonView.of(entry, sheet.requiredPercent()))
                        .toList());
    }

    /**
     * Percentages are whole, rounded down.
     *
     * @param attended the sessions they were at, also those that go on still and so do not count yet
     */
    record PersonView(
            PersonId personId,
            String country,
            int sessionsAttended,
            int percentOfHeld,
            int percentOfPlanned,
            boolean thresholdReachable,
            List<SessionId> attended) {

        static PersonView of(AttendanceSheet.Entry entry, int requiredPercent) {
            AttendanceCount count = entry.count();
            return new PersonView(
                    entry.participant().personId(),
                    entry.participant().country(),
                    count.attended(),
                    count.percentOfHeld(),
                    count.percentOfPlanned(),
                    count.canReach(requiredPercent),
                    entry.attended().stream().map(Attendance::sessionId).toList());
        }
    }
}
