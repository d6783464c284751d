package org.jembatan.chassis.reactions;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

import org.jembatan.chassis.domain.Repeats;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.events.UndecodableEvent;

/**
 * Applies the records of one topic. It returns, and so lets the offset pass, once a record is applied, parked or none of
 * this service's business; it throws only while the store or the broker is away, and the container then brings the same
 * record again.
 */
final class TopicConsumer implements Consumer<Message<?>> {

    private static final Logger log = LoggerFactory.getLogger(TopicConsumer.class);

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration SECOND_PAUSE = Duration.ofMillis(400);

    private final Reactions reactions;
    private final EventJson json;
    private final ParkedRecords parked;
    private final MeterRegistry meters;

    TopicConsumer(Reactions reactions, EventJson json, ParkedRecords parked, MeterRegistry meters) {
        this.reactions = reactions;
        this.json = json;
        this.parked = parked;
        this.meters = meters;
    }

    @Override
    public void accept(Message<?> message) {
        IncomingRecord record = IncomingRecord.of(reactions.topic(), message);
        Optional<ParkedRecord> waiting = parked.firstUpTo(record);
        if (waiting.filter(earlier -> earlier.isBefore(record)).isPresent()) {
            park(record, ParkedRecord.Reason.BEHIND_PARKED, "An earlier record of this key is parked", 0);
        } else if (isDone(record)) {
            waiting.ifPresent(parked::release);
        }
    }

    /** Whether nothing is left to do about the record; otherwise it is parked. */
    private boolean isDone(IncomingRecord record) {
        Optional<Runnable> application;
        try {
            application = reactions.prepare(IncomingEvent.of(record.topic(), record.headers(), record.body()), json);
        } catch (UndecodableEvent undecodable) {
            park(record, ParkedRecord.Reason.UNDECODABLE, undecodable.getMessage() + "", 1);
            return false;
        }
        if (application.isEmpty()) {
            count("unknown");
            return true;
        }
        return isApplied(record, application.get());
    }

    private boolean isApplied(IncomingRecord record, Runnable application) {
        for (int attempt = 1; ; attempt++) {
            try {
                count(Repeats.foundIn(application) ? "repeated" : "applied");
                return true;
            } catch (RuntimeException failure) {
                if (Failures.isInfrastructure(failure)) {
                    throw failure;
                }
                log.warn("Attempt {} at {} failed", attempt, record.position(), failure);
                if (attempt == ATTEMPTS) {
                    park(record, ParkedRecord.Reason.FAILED, failure.getClass().getSimpleName(), attempt);
                    return false;
                }
                pause(attempt, failure);
            }
        }
    }

    /** What fails because of something else at the same moment has a chance to succeed a little later. */
    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(attempt == 1 ? FIRST_PAUSE : SECOND_PAUSE);
        } catch (InterruptedException stopped) {
            // The service is going down; without its offset the record comes again.
            Thread.currentThread().interrupt();
            throw failure;
        }
    }

    private void park(IncomingRecord record, ParkedRecord.Reason reason, String failure, int attempts) {
        parked.park(record, reason, failure, attempts);
        log.warn("Parked {} ({}): {}", record.position(), reason, failure);
        count("parked");
    }

    private void count(String outcome) {
        meters.counter("jembatan.events.received", "topic", reactions.topic(), "outcome", outcome)
                .increment();
    }
}
