package org.jembatan.programme.participation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

    /** How many countries those on the roster come from. */
    public long countries() {
        return entries.stream()
                .map(entry -> entry.participant().country())
                .distinct()
                .count();
    }

    /** How often one of them was at one of the sessions held. */
    public int attendances() {
        return entries.stream().mapToInt(entry -> entry.count().attended()).sum();
    }

    /** Of the attendances there could be, those that there are; rounded down, empty while there could be none. */
    public OptionalInt percentOfHeld() {
        long possible = (long) entries.size() * held;
        return possible == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100L * attendances() / possible));
    }
}
