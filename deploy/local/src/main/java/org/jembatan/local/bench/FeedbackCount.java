package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/**
 * Counts the events that feedback has applied: its invitation cannot be read before its survey opens.
 *
 * @param metrics where feedback shows them
 * @param patience how long they are waited for
 */
record FeedbackCount(Requests requests, URI metrics, String officer, Duration patience) {

    /**
     * How far it has come.
     *
     * @param waited until it had applied all, or until it was given up
     * @param applied as far as it could be read
     */
    record Progress(Duration waited, long applied, long expected) {

        boolean isDone() {
            return applied >= expected;
        }

        Map<String, ?> figures() {
            return Map.of("waitedMilliseconds", waited.toMillis(), "applied", applied, "expected", expected);
        }

        @Override
        public String toString() {
            return isDone()
                    ? String.format(Locale.ROOT, "feedback done %,d ms after the last answer", waited.toMillis())
                    : String.format(
                            Locale.ROOT,
                            "feedback given up %,d ms after the last answer, with %,d of %,d events",
                            waited.toMillis(),
                            applied,
                            expected);
        }
    }

    long applied() throws IOException, InterruptedException {
        return Metrics.sum(
                requests.read(Requests.reading(metrics, officer)),
                "jembatan_events_received_total",
                "topic=\"intake-events\"",
                "outcome=\"applied\"");
    }

    /** Returns when it has applied so many more than before, or when patience is over. */
    Progress await(long before, long expected) throws InterruptedException {
        long start = System.nanoTime();
        long applied = 0;
        while (true) {
            try {
                applied = applied() - before;
            } catch (IOException unreadable) {
                // It is asked again, and what was read last is what is known.
            }
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (applied >= expected || waited.compareTo(patience) > 0) {
                return new Progress(waited, applied, expected);
            }
            Thread.sleep(Effects.pauseAfter(waited));
        }
    }
}
