package org.jembatan.local.demo;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A standing as people read it. Candidates appear by their ids: a name has no place on a screen or in a log. */
record Table(Standing standing) {

    private static final String HEAD = "%-6s%10s%9s%10s%8s%9s%11s%10s%6s%11s%14s%10s%n";

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder();
        table.append(HEAD.formatted("", "", "", "", "", "sessions", "", "", "", "follow-ups", "outcomes", ""));
        table.append(HEAD.formatted(
                "year",
                "nominated",
                "enrolled",
                "countries",
                "waiting",
                "held",
                "attendance",
                "responses",
                "plans",
                "answered",
                "self-reported",
                "confirmed"));
        standing.editions().forEach(edition -> table.append(row(edition)));
        table.append("%n%d-%d: %s%n".formatted(Standing.FIRST_YEAR, Standing.LAST_YEAR, standing.headline()));
        untilInRoster().ifPresent(table::append);
        table.append("%nWho waits, and because of which quotas that are full:%n".formatted());
        standing.editions().forEach(edition -> appendWaiting(table, edition));
        return table.toString();
    }

    private static String row(Standing.OfEdition edition) {
        return edition.found()
                .map(figures -> "%-6d%10d%9d%10d%8d%9d%10d%%%10d%6d%11d%14d%10d%n"
                        .formatted(
                                edition.edition().year(),
                                figures.nominated(),
                                figures.enrolled(),
                                figures.countries(),
                                figures.waiting(),
                                figures.sessions(),
                                100 * figures.attendances() / Math.max(1, figures.enrolled() * figures.sessions()),
                                figures.responses(),
                                figures.plans(),
                                figures.followUpsAnswered(),
                                figures.selfReported(),
                                figures.confirmed()))
                .orElse("%-6d not all services tell their part%n"
                        .formatted(edition.edition().year()));
    }

    private Optional<String> untilInRoster() {
        List<Duration> times = standing.editions().stream()
                .map(Standing.OfEdition::untilInRoster)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of("From a confirmed place to the roster: %d to %d ms%n"
                        .formatted(times.getFirst().toMillis(), times.getLast().toMillis()));
    }

    private static void appendWaiting(StringBuilder table, Standing.OfEdition edition) {
        Map<String, List<Standing.Waiting>> byReason = edition.intake().waiting().stream()
                .collect(Collectors.groupingBy(one -> reasons(one.fullQuotas()), Collectors.toList()));
        byReason.forEach((reasons, those) -> table.append(
                "%-6d%d of %s: %s%n".formatted(edition.edition().year(), those.size(), countries(those), reasons)));
    }

    private static String reasons(Collection<Standing.Quota> full) {
        return full.stream().map(Standing.Quota::toString).collect(Collectors.joining(", "));
    }

    private static String countries(Collection<Standing.Waiting> those) {
        return those.stream().map(Standing.Waiting::country).distinct().sorted().collect(Collectors.joining(", "));
    }
}
