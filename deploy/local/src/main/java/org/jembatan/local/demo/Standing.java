package org.jembatan.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the edition stands, read back through the API.
 *
 * @param endorsed those who were endorsed at some time, whatever became of them
 * @param untilInRoster from the answer to the last confirmation until the programme's roster showed the participant;
 *     empty where the roster had it before, in a second run
 */
public record Standing(
        String programmeId,
        long nominated,
        long endorsed,
        Intake intake,
        Roster roster,
        Optional<Duration> untilInRoster) {

    /** Why this is not the edition of 2021, a sentence each; empty if it is. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        require(objections, "enrolled in the intake", intake.enrolled(), Edition2021.PARTICIPANTS);
        require(objections, "countries in the intake", intake.countries(), Edition2021.COUNTRIES.size());
        require(objections, "participants in the roster", roster.people(), Edition2021.PARTICIPANTS);
        require(objections, "lines in the roster", roster.participants().size(), Edition2021.PARTICIPANTS);
        require(objections, "countries in the roster", roster.countries(), Edition2021.COUNTRIES.size());
        if (intake.offered() > 0) {
            objections.add("%d places are offered and not confirmed.".formatted(intake.offered()));
        }
        intake.quotas().stream()
                .filter(quota -> quota.used() > quota.limit())
                .forEach(quota -> objections.add("The quota " + quota + " is exceeded."));
        intake.waiting().stream()
                .filter(one -> one.fullQuotas().isEmpty())
                .forEach(one -> objections.add("The application " + one.applicationId() + " waits without a reason."));
        return objections;
    }

    private static void require(List<String> objections, String what, long found, long expected) {
        if (found != expected) {
            objections.add("There are %d %s instead of %d.".formatted(found, what, expected));
        }
    }

    /** The intake board, as {@code GET /api/intakes/{programmeId}} shows it to an officer. */
    public record Intake(String title, long enrolled, long offered, List<Quota> quotas, List<Waiting> waiting) {

        /** How many countries hold a place. */
        public long countries() {
            return quotas.stream()
                    .filter(quota -> quota.dimension().equals("COUNTRY") && quota.used() > 0)
                    .count();
        }
    }

    public record Quota(String dimension, String value, int limit, int used) {

        @Override
        public String toString() {
            return "%s %s %d/%d".formatted(dimension, value, used, limit);
        }
    }

    /**
     * A candidate on the waiting list.
     *
     * @param fullQuotas why the candidate waits
     */
    public record Waiting(String applicationId, String country, Instant since, List<Quota> fullQuotas) {}

    /** The roster of the programme service. */
    public record Roster(List<Participant> participants) {

        public long people() {
            return participants.stream().map(Participant::personId).distinct().count();
        }

        public long countries() {
            return participants.stream().map(Participant::country).distinct().count();
        }
    }

    public record Participant(String personId, String country) {}
}
