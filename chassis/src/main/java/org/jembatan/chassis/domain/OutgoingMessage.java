package org.jembatan.chassis.domain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.index.Indexed;

/**
 * One message as it waits in an aggregate's document.
 *
 * @param sequence its place among all messages of the aggregate, from 1, without gaps; indexed so that the sweep finds the
 *     few documents with messages that wait
 * @param id the CloudEvents id, a random UUID
 * @param type {@code <aggregate>.<fact>.v<major>}, never a class name
 * @param payload the exact JSON text to send
 * @param time system time of the change
 * @param traceparent W3C trace context of what caused the change; none where that was not traced, as on anonymous routes
 */
public record OutgoingMessage(
        @Indexed(sparse = true) long sequence,
        String id,
        String topic,
        String type,
        String payload,
        Instant time,
        @Nullable String traceparent) {}
