package org.jembatan.gateway.overview;

import java.time.LocalDate;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * One edition in numbers, as far as they could be had. The names in each part are those of the service that counts; what
 * more it says is left out.
 *
 * @param intake null before registration has heard of the edition
 * @param missing the services of which some part could not be had, by name; that part is then null
 */
record Overview(
        @Nullable Programme programme,
        @Nullable Intake intake,
        @Nullable Attendance attendance,
        @Nullable Feedback feedback,
        @Nullable Alumni alumni,
        SortedSet<String> missing) {

    /**
     * The edition itself.
     *
     * @param zone IANA zone of the dates
     */
    record Programme(
            String id,
            String title,
            @Nullable String status,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Nullable String place,
            @Nullable String mode,
            @Nullable String zone) {}

    /**
     * Who was put forward, and what the intake made of it.
     *
     * @param nominated by a country, whatever became of it
     * @param applied those who put themselves forward, whatever became of it
     * @param countries those that the enrolled come from
     */
    record Intake(long nominated, long applied, long offered, long enrolled, long waiting, long countries) {}

    /**
     * How the sessions were attended by those on the roster.
     *
     * @param attendances how often one of them was at one of the sessions held
     * @param percentOfHeld of those that there could be, rounded down; null while there could be none
     */
    record Attendance(
            long participants,
            long countries,
            long sessionsPlanned,
            long sessionsHeld,
            long attendances,
            @Nullable Integer percentOfHeld) {}

    /**
     * How many surveys there are, and how many of those asked have answered.
     *
     * @param invited a person counts once for each survey
     */
    record Feedback(long surveys, long open, long closed, long invited, long responses) {}

    /**
     * How far those who took part have come at home.
     *
     * @param plans all but those withdrawn
     * @param followUpsDue those whose day has come, and those answered before it
     * @param outcomesSelfReported those that nobody has confirmed
     */
    record Alumni(
            long graduates,
            long plans,
            long submitted,
            long followUpsDue,
            long followUpsAnswered,
            long outcomesSelfReported,
            long outcomesConfirmed) {}
}
