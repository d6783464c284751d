package org.jembatan.local.demo;

import java.util.stream.Collectors;

/** A standing as people read it. Candidates appear by their ids: a name has no place on a screen or in a log. */
record Table(Standing standing) {

    @Override
    public String toString() {
        Standing.Intake intake = standing.intake();
        StringBuilder table = new StringBuilder();
        row(table, "edition", intake.title() + " (" + standing.programmeId() + ")");
        row(table, "nominated", standing.nominated());
        row(table, "endorsed", standing.endorsed());
        row(table, "enrolled", "%d of %d countries".formatted(intake.enrolled(), intake.countries()));
        row(table, "waiting", intake.waiting().size());
        row(
                table,
                "roster",
                "%d of %d countries"
                        .formatted(standing.roster().people(), standing.roster().countries()));
        row(
                table,
                "until in roster",
                standing.untilInRoster()
                        .map(duration -> "%d ms after the last confirmation".formatted(duration.toMillis()))
                        .orElse("not measured: the last one stood in it before, or never came"));
        table.append("%n%-24s %5s %5s%n".formatted("quota", "limit", "used"));
        intake.quotas()
                .forEach(quota -> table.append("%-24s %5d %5d%n"
                        .formatted(quota.dimension() + " " + quota.value(), quota.limit(), quota.used())));
        table.append("%n%-36s  %s%n".formatted("application that waits", "because these are full"));
        intake.waiting()
                .forEach(one -> table.append("%-36s  %s%n"
                        .formatted(
                                one.applicationId(),
                                one.fullQuotas().stream()
                                        .map(Standing.Quota::toString)
                                        .collect(Collectors.joining(", ")))));
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Object value) {
        table.append("%-16s %s%n".formatted(name, value));
    }
}
