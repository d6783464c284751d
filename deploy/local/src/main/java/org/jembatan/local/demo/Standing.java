package org.jembatan.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the editions stand that were played, read back through the API. */
public record Standing(List<OfEdition> editions, Headline headline) {

    /** The years over which the programme's beneficiaries and countries are known. */
    static final int FIRST_YEAR = 2016;

    static final int LAST_YEAR = 2020;

    /** Why these are not the real editions, a sentence each; empty if they are. */
    public List<String> objections() {
        List<String> objections = new ArrayList<>();
        editions.forEach(edition -> objections.addAll(edition.objections()));
        List<RealEdition> counted = editions.stream()
                .map(OfEdition::edition)
                .filter(edition -> edition.year() <= LAST_YEAR)
                .toList();
        Headline expected = new Headline(
                counted.stream().mapToInt(RealEdition::participants).sum(), (int) counted.stream()
                        .flatMap(edition -> edition.countries().stream())
                        .distinct()
                        .count());
        if (!headline.equals(expected)) {
            objections.add("The headline is %s instead of %s.".formatted(headline, expected));
        }
        return objections;
    }

    @Override
    public String toString() {
        return new Table(this).toString();
    }

    /** What {@code GET /api/impact/summary} says of {@link #FIRST_YEAR} to {@link #LAST_YEAR}. */
    public record Headline(int beneficiaries, int countries) {

        @Override
        public String toString() {
            return "%d beneficiaries of %d countries".formatted(beneficiaries, countries);
        }
    }

    /**
     * How one edition stands.
     *
     * @param expected what has to come out
     * @param found what the services know together; empty if one of them does not tell
     * @param somebody a participant who has done all there is to do, as {@code POST /demo/tokens} takes one
     * @param untilInRoster from the answer to the last confirmation until the programme's roster showed the participant;
     *     empty where the roster had it before, in another play
     */
    public record OfEdition(
            RealEdition edition,
            String programmeId,
            String somebody,
            Figures expected,
            Optional<Figures> found,
            Intake intake,
            Optional<Duration> untilInRoster) {

        List<String> objections() {
            List<String> objections = new ArrayList<>(found.map(figures -> figures.objections(expected))
                    .orElse(List.of("a service does not tell its part.")));
            if (intake.offered() > 0) {
                objections.add("%d places are offered and not confirmed.".formatted(intake.offered()));
            }
            intake.quotas().stream()
                    .filter(quota -> quota.used() > quota.limit())
                    .forEach(quota -> objections.add("the quota " + quota + " is exceeded."));
            intake.waiting().stream()
                    .filter(one -> one.fullQuotas().isEmpty())
                    .forEach(one ->
                            objections.add("the application " + one.applicationId() + " waits without a reason."));
            return objections.stream()
                    .map(objection -> edition.year() + ": " + objection)
                    .toList();
        }
    }

    /** The intake board, as {@code GET /api/intakes/{programmeId}} shows it to an officer. */
    public record Intake(long offered, List<Quota> quotas, List<Waiting> waiting) {}

    /** A quota and how far it is used. */
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
}
