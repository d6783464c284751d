package org.jembatan.chassis.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Supplier;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jembatan.chassis.domain.OutgoingMessage;
import org.jembatan.chassis.telemetry.Traces;

/**
 * Hands messages to the broker as CloudEvents in binary mode and waits until it has them.
 *
 * <p>The producer never gives a record up by itself. If it fails all the same, it is abandoned with everything still
 * under way in it, so that nothing it holds can arrive after what its successor sends.
 */
final class Courier implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);

    private final Supplier<Producer<String, byte[]>> producers;
    private final String source;
    private final MeterRegistry meters;
    private @Nullable Producer<String, byte[]> producer;

    /** The {@code source} is the name of this service, the {@code ce_source} of its events. */
    Courier(Supplier<Producer<String, byte[]>> producers, String source, MeterRegistry meters) {
        this.producers = producers;
        this.source = source;
        this.meters = meters;
    }

    /** Sends the next message of each, and returns once the broker has answered for all of them. */
    void sendOneEach(List<Delivery> deliveries) throws InterruptedException {
        Map<Delivery, Future<RecordMetadata>> underWay = new LinkedHashMap<>();
        Unreachable unreachable = new Unreachable();
        boolean failed = false;
        for (Delivery delivery : deliveries) {
            Throwable refusal = hand(delivery, unreachable, underWay);
            if (refusal != null) {
                failed |= note(delivery, refusal);
            }
        }
        for (Map.Entry<Delivery, Future<RecordMetadata>> sent : underWay.entrySet()) {
            Delivery delivery = sent.getKey();
            try {
                sent.getValue().get();
                count(delivery, "delivered");
                delivery.acknowledge(delivery.next());
            } catch (ExecutionException refused) {
                failed |= note(delivery, refused.getCause() == null ? refused : refused.getCause());
            }
        }
        if (failed) {
            close();
            Thread.sleep(PAUSE_AFTER_FAILURE);
        }
    }

    /** Begins to send; returns why that is not possible, if it is not. */
    private @Nullable Throwable hand(
            Delivery delivery, Unreachable unreachable, Map<Delivery, Future<RecordMetadata>> underWay) {
        String topic = delivery.next().topic();
        Throwable known = unreachable.reason(topic);
        if (known != null) {
            return known;
        }
        try {
            Future<RecordMetadata> sent = producer().send(record(delivery.aggregateId(), delivery.next()));
            if (sent.state() != Future.State.FAILED) {
                underWay.put(delivery, sent);
                return null;
            }
            unreachable.note(topic, sent.exceptionNow(), producer());
            return sent.exceptionNow();
        } catch (KafkaException refused) {
            return refused;
        }
    }

    private boolean note(Delivery delivery, Throwable cause) {
        log.warn(
                "Message {} of {} is not delivered yet: {}",
                delivery.next().sequence(),
                delivery.aggregateId(),
                cause.toString());
        count(delivery, "failed");
        delivery.fail(cause);
        return true;
    }

    private void count(Delivery delivery, String outcome) {
        meters.counter("jembatan.events.sent", "topic", delivery.next().topic(), "outcome", outcome)
                .increment();
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> current = producer;
        if (current == null) {
            current = producers.get();
            producer = current;
        }
        return current;
    }

    private ProducerRecord<String, byte[]> record(String key, OutgoingMessage message) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(message.topic(), key, message.payload().getBytes(UTF_8));
        Headers headers = record.headers();
        headers.add("ce_specversion", "1.0".getBytes(UTF_8));
        headers.add("ce_id", message.id().getBytes(UTF_8));
        headers.add("ce_type", message.type().getBytes(UTF_8));
        headers.add("ce_source", ("/" + source).getBytes(UTF_8));
        headers.add("ce_subject", key.getBytes(UTF_8));
        headers.add("ce_time", message.time().toString().getBytes(UTF_8));
        headers.add("ce_sequence", Long.toString(message.sequence()).getBytes(UTF_8));
        if (message.traceparent() != null) {
            headers.add(Traces.HEADER, message.traceparent().getBytes(UTF_8));
        }
        headers.add("content-type", "application/json".getBytes(UTF_8));
        return record;
    }

    @Override
    public void close() {
        Producer<String, byte[]> abandoned = producer;
        producer = null;
        if (abandoned != null) {
            abandoned.close(Duration.ZERO);
        }
    }
}
