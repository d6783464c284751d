package org.jembatan.chassis.reactions;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/**
 * A Kafka record as the binder hands it over, understood or not.
 *
 * @param key the aggregate's id; empty when the record has none
 * @param headers the CloudEvents attributes, named as they are in Kafka: Spring Cloud Function renames {@code ce_id} to
 *     {@code ce-id} when it takes a message for a CloudEvent, and leaves it alone when it does not
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record IncomingRecord(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] body) {

    static IncomingRecord of(String topic, Message<?> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        message.getHeaders().forEach((name, value) -> {
            String text = text(value);
            if (text != null && (name.startsWith("ce-") || name.startsWith("ce_") || name.equals("traceparent"))) {
                headers.put(name.replace('-', '_'), text);
            }
        });
        String key = text(message.getHeaders().get(KafkaHeaders.RECEIVED_KEY));
        return new IncomingRecord(
                topic,
                number(message, KafkaHeaders.RECEIVED_PARTITION).intValue(),
                number(message, KafkaHeaders.OFFSET).longValue(),
                key == null ? "" : key,
                headers,
                message.getPayload() instanceof byte[] bytes ? bytes : null);
    }

    /** Where the record lies in the topic, unique for ever. */
    String position() {
        return topic + "/" + partition + "/" + offset;
    }

    private static Number number(Message<?> message, String header) {
        Number number = message.getHeaders().get(header, Number.class);
        if (number == null) {
            throw new IllegalStateException("The binder gave no " + header);
        }
        return number;
    }

    private static @Nullable String text(@Nullable Object header) {
        return switch (header) {
            case byte[] bytes -> new String(bytes, UTF_8);
            case String string -> string;
            case null, default -> null;
        };
    }
}
