package org.jembatan.programme.participation;

import java.util.List;
import java.util.Optional;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.roster.Participant;

/**
 * How everybody on the roster stands.
 *
 * @param planned sessions in the last release
 * @param held of those, the ones that have ended
 * @param requiredPercent of the sessions held, as the terms of the edition say
 */
public record AttendanceSheet(int planned, int held, int requiredPercent, List<Entry> entries) {

    /** One of them. */
    public record Entry(Participant participant, AttendanceCount count, List<Attendance> attended) {}

    public Optional<Entry> entry(PersonId personId) {
        return entries.stream()
                .filter(entry -> entry.participant().personId().equals(personId))
                .findFirst();
    }
}
