package org.jembatan.chassis.reactions;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jembatan.chassis.background.Worker;

/**
 * How many records wait of each topic. Counted when one is parked or released, and now and then, since another instance may
 * have done so or somebody may have mended the data by hand; a scrape asks no store.
 */
final class ParkedCounts implements Worker.Piece {

    private static final Logger log = LoggerFactory.getLogger(ParkedCounts.class);

    private static final Duration NOW_AND_THEN = Duration.ofSeconds(30);

    private final ParkedRecords parked;
    private final MeterRegistry meters;
    private final Map<String, AtomicLong> byTopic = new ConcurrentHashMap<>();

    ParkedCounts(ParkedRecords parked, MeterRegistry meters) {
        this.parked = parked;
        this.meters = meters;
    }

    void keepFor(String topic) {
        byTopic.computeIfAbsent(topic, this::gauge);
    }

    private AtomicLong gauge(String topic) {
        AtomicLong count = new AtomicLong();
        Gauge.builder("jembatan.events.parked", count, AtomicLong::get)
                .description("Records that could not be applied and wait, with those behind them")
                .tag("topic", topic)
                .strongReference(true)
                .register(meters);
        return count;
    }

    @Override
    public Duration work() {
        try {
            byTopic.forEach((topic, count) -> count.set(parked.count(topic)));
        } catch (RuntimeException storeIsAway) {
            // Readiness tells of the store; the last count stands until it is back.
            log.debug("Parked records could not be counted", storeIsAway);
        }
        return NOW_AND_THEN;
    }
}
