package org.jembatan.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.OutgoingMessage;

/**
 * How much waits for the broker, as the relay sees it in passing: a scrape asks no store. Messages of which only a crashed
 * process knew are seen at the next sweep.
 */
final class Backlog {

    private final Clock clock;
    private volatile Waiting swept = Waiting.NONE;
    private volatile Waiting atHand = Waiting.NONE;

    Backlog(Clock clock, MeterRegistry meters) {
        this.clock = clock;
        Gauge.builder("jembatan.outbox.oldest.age", this, Backlog::ageInSeconds)
                .description("Age of the oldest message that the broker has not acknowledged; 0 when none waits")
                .baseUnit("seconds")
                .strongReference(true)
                .register(meters);
        Gauge.builder("jembatan.outbox.waiting", this, Backlog::count)
                .description("Messages that the broker has not acknowledged, at least")
                .strongReference(true)
                .register(meters);
    }

    /** What the last sweep has found, and then what it has left. */
    void swept(List<Undelivered> undelivered) {
        swept = Waiting.in(undelivered);
    }

    /** What saves have left to be delivered, and then what of it has failed. */
    void atHand(List<Undelivered> undelivered) {
        atHand = Waiting.in(undelivered);
    }

    private double ageInSeconds() {
        return Stream.of(swept, atHand)
                .map(Waiting::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(oldest -> Duration.between(oldest, clock.instant()).toMillis() / 1000.0)
                .orElse(0.0);
    }

    /** A message may be among both. */
    private double count() {
        return Math.max(swept.count(), atHand.count());
    }

    private record Waiting(long count, @Nullable Instant oldest) {

        static final Waiting NONE = new Waiting(0, null);

        static Waiting in(List<Undelivered> undelivered) {
            List<Instant> times = undelivered.stream()
                    .map(Undelivered::messages)
                    .flatMap(Collection::stream)
                    .map(OutgoingMessage::time)
                    .toList();
            return new Waiting(
                    times.size(), times.stream().min(Comparator.naturalOrder()).orElse(null));
        }
    }
}
