package org.jembatan.chassis.reactions;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

import org.jembatan.chassis.reactions.RecordApplication.Kind;
import org.jembatan.chassis.reactions.RecordApplication.Outcome;

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

    private final RecordApplication application;
    private final ParkedRecords parked;
    private final MeterRegistry meters;

    TopicConsumer(RecordApplication application, ParkedRecords parked, MeterRegistry meters) {
        this.application = application;
        this.parked = parked;
        this.meters = meters;
    }

    @Override
    public void accept(Message<?> message) {
        IncomingRecord record = IncomingRecord.of(application.topic(), message);
        Optional<ParkedRecord> waiting = parked.firstUpTo(record);
        if (waiting.filter(earlier -> earlier.isBefore(record)).isPresent()) {
            park(record, ParkedRecord.Reason.BEHIND_PARKED, "An earlier record of this key is parked", 0);
        } else if (isDone(record)) {
            waiting.ifPresent(parked::release);
        }
    }

    /** Whether nothing is left to do about the record; otherwise it is parked. */
    private boolean isDone(IncomingRecord record) {
        for (int attempt = 1; ; attempt++) {
            Outcome outcome = application.attempt(record);
            if (outcome.isDone()) {
                count(outcome.kind().name().toLowerCase(Locale.ROOT));
                return true;
            }
            log.warn("Attempt {} at {} failed", attempt, record.position(), outcome.cause());
            if (attempt == ATTEMPTS || outcome.kind() == Kind.UNDECODABLE) {
                park(record, outcome.reason(), outcome.failure(), attempt);
                return false;
            }
            pause(attempt);
        }
    }

    /** What fails because of something else at the same moment has a chance to succeed a little later. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(attempt == 1 ? FIRST_PAUSE : SECOND_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The service is going down; without its offset the record comes again");
        }
    }

    private void park(IncomingRecord record, ParkedRecord.Reason reason, String failure, int attempts) {
        parked.park(record, reason, failure, attempts);
        log.warn("Parked {} ({}): {}", record.position(), reason, failure);
        count("parked");
    }

    private void count(String outcome) {
        meters.counter("jembatan.events.received", "topic", application.topic(), "outcome", outcome)
                .increment();
    }
}
