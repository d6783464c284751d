package org.jembatan.chassis.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The messages of one aggregate that Kafka has not acknowledged yet, in the order in which they must arrive. */
public final class Outbox {

    /** A document with more pending messages than this is not saved: the broker has been away for too long. */
    public static final int LIMIT = 100;

    private long sequence;
    private List<OutgoingMessage> pending = new ArrayList<>();

    /**
     * Adds a message behind those that wait.
     *
     * @param payload the exact JSON text to send
     * @param time system time of the change
     * @param traceparent W3C trace context of what caused the change, if that was traced
     * @throws OutboxIsFull when {@value #LIMIT} messages wait already
     */
    public void append(String topic, String type, String payload, Instant time, @Nullable String traceparent) {
        if (pending.size() >= LIMIT) {
            throw new OutboxIsFull();
        }
        sequence++;
        pending.add(
                new OutgoingMessage(sequence, UUID.randomUUID().toString(), topic, type, payload, time, traceparent));
    }

    public List<OutgoingMessage> pending() {
        return List.copyOf(pending);
    }

    /** The messages of this aggregate cannot be delivered; the caller may try again later. */
    public static final class OutboxIsFull extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutboxIsFull() {
            super("Too many messages of this document wait for the broker");
        }
    }
}
