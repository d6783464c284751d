package org.jembatan.chassis.reactions;

import java.util.Optional;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.messaging.Message;

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
        if (parked.hold(record)) {
            park(record, ParkedRecord.Reason.BEHIND_PARKED, "An earlier record of this key is parked", 0);
            return;
        }
        Optional<Runnable> application;
        try {
            application = reactions.prepare(IncomingEvent.of(record.topic(), record.headers(), record.body()), json);
        } catch (UndecodableEvent undecodable) {
            park(record, ParkedRecord.Reason.UNDECODABLE, undecodable.getMessage() + "", 1);
            return;
        }
        if (application.isPresent()) {
            apply(record, application.get());
        } else {
            count("ignored");
        }
    }

    private void apply(IncomingRecord record, Runnable application) {
        for (int attempt = 1; ; attempt++) {
            try {
                application.run();
                count("applied");
                return;
            } catch (RuntimeException failure) {
                if (Failures.isInfrastructure(failure)) {
                    throw failure;
                }
                log.warn("Attempt {} at {} failed", attempt, record.position(), failure);
                if (attempt == ATTEMPTS) {
                    park(record, ParkedRecord.Reason.FAILED, failure.getClass().getSimpleName(), attempt);
                    return;
                }
            }
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
