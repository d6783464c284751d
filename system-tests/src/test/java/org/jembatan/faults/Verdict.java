package org.jembatan.faults;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jembatan.faults.Findings.Violation;
import org.jembatan.faults.Journal.Outcome;

/**
 * What came of a run.
 *
 * @param faults what happened to programs, in order
 * @param counts what happened to programs, and how often
 * @param notReached the crash points to which a program did not come in time
 */
record Verdict(
        long seed,
        List<Struck> faults,
        Map<String, Integer> counts,
        List<String> notReached,
        Evidence evidence,
        Findings findings) {

    private static final int EXPLAINED = 3;

    boolean isGood() {
        return findings.violations().isEmpty();
    }

    /** The numbers, and of a bad one the schedule and the shortest explanation there is. */
    @Override
    public String toString() {
        return isGood() ? numbers() : numbers() + "\n" + explanation();
    }

    private String numbers() {
        List<Outcome> outcomes = evidence.journal().outcomes();
        long attempts =
                outcomes.stream().mapToLong(one -> one.attempts().size()).sum();
        return """
                seed %d
                commands %d in %d attempts: accepted %d, refused %d, without a definite answer %d; of these first unknown %d
                faults %d: %s
                crash points not reached %d: %s
                records %d, repeated %d; parked %d
                effects checked %d, violations %d""".formatted(
                        seed,
                        outcomes.size(),
                        attempts,
                        outcomes.stream().filter(Outcome::isAccepted).count(),
                        outcomes.stream().filter(Outcome::isRefused).count(),
                        outcomes.stream()
                                .filter(one -> !one.isAccepted() && !one.isRefused())
                                .count(),
                        outcomes.stream().filter(Outcome::wasUnknown).count(),
                        counts.values().stream().mapToInt(Integer::intValue).sum(),
                        counts,
                        notReached.size(),
                        notReached,
                        evidence.history().firsts().count(),
                        evidence.history().repeats(),
                        evidence.parkedRecords().size(),
                        findings.looked(),
                        findings.violations().size());
    }

    private String explanation() {
        String violations = findings.violations().stream()
                .collect(Collectors.groupingBy(Violation::promise, Collectors.toList()))
                .entrySet()
                .stream()
                .map(broken -> "BROKEN, %d times: %s%n%s"
                        .formatted(
                                broken.getValue().size(),
                                broken.getKey(),
                                broken.getValue().stream()
                                        .limit(EXPLAINED)
                                        .map(violation -> "  - " + violation.what())
                                        .collect(Collectors.joining("\n"))))
                .collect(Collectors.joining("\n"));
        String story = findings.violations().stream()
                .map(Violation::applicationId)
                .filter(id -> !id.isEmpty())
                .findFirst()
                .map(this::story)
                .orElse("");
        return violations + "\n" + story + "What happened to programs:\n  "
                + faults.stream().map(Struck::toString).collect(Collectors.joining("\n  "));
    }

    private String story(String applicationId) {
        Stream<String> asked = evidence.journal().about(applicationId).map(Attempt::toString);
        Stream<String> told = evidence.history().byAggregate().values().stream()
                .flatMap(List::stream)
                .filter(one -> one.field("applicationId").equals(applicationId))
                .map(Told::toString);
        return "The story of %s, as asked and as told:%n  %s%n"
                .formatted(applicationId, Stream.concat(asked, told).collect(Collectors.joining("\n  ")));
    }
}
