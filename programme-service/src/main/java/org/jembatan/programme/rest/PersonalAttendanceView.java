package org.jembatan.programme.rest;

import java.util.List;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.participation.Attendance;
import org.jembatan.programme.participation.AttendanceCount;
import org.jembatan.programme.participation.AttendanceSheet;

/** How one person stands, and at which sessions they were. Percentages are whole, rounded down. */
record PersonalAttendanceView(
        PersonId personId,
        String country,
        int sessionsPlanned,
        int sessionsHeld,
        int requiredPercent,
        int sessionsAttended,
        int percentOfHeld,
        int percentOfPlanned,
        boolean thresholdReachable,
        List<Attendance> attended) {

    static PersonalAttendanceView of(AttendanceSheet sheet, AttendanceSheet.Entry entry) {
        AttendanceCount count = entry.count();
        return new PersonalAttendanceView(
                entry.participant().personId(),
                entry.participant().country(),
                count.planned(),
                count.held(),
                sheet.requiredPercent(),
                count.attended(),
                count.percentOfHeld(),
                count.percentOfPlanned(),
                count.canReach(sheet.requiredPercent()),
                entry.attended());
    }
}
