package org.jembatan.gateway.system;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The two figures of an instance that the operator's page shows, out of everything that it measures. */
record Metrics(Map<String, Long> parkedByTopic, double outboxAgeSeconds) {

    /** The chassis counts them: {@code ParkedCounts} and {@code Backlog}. */
    private static final Pattern PARKED =
            Pattern.compile("^jembatan_events_parked\\{(?:.*,)?topic=\"([^\"]*)\".*} (\\S+)$", Pattern.MULTILINE);

    private static final Pattern OUTBOX_AGE =
            Pattern.compile("^jembatan_outbox_oldest_age_seconds(?:\\{.*})? (\\S+)$", Pattern.MULTILINE);

    /**
     * Reads them from Prometheus's text format.
     *
     * @throws IllegalArgumentException when the age is not among what is told
     */
    static Metrics in(String text) {
        Map<String, Long> parked = new TreeMap<>();
        for (MatchResult line : PARKED.matcher(text).results().toList()) {
            parked.put(line.group(1), (long) Double.parseDouble(line.group(2)));
        }
        double age = OUTBOX_AGE
                .matcher(text)
                .results()
                .mapToDouble(line -> Double.parseDouble(line.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("It does not tell the age of the oldest message"));
        return new Metrics(parked, age);
    }

    /** Of two instances of one service: what has been parked they count alike, what waits each knows for itself. */
    Metrics highest(Metrics other) {
        Map<String, Long> parked = new TreeMap<>(parkedByTopic);
        other.parkedByTopic().forEach((topic, records) -> parked.merge(topic, records, Math::max));
        return new Metrics(parked, Math.max(outboxAgeSeconds, other.outboxAgeSeconds()));
    }
}
