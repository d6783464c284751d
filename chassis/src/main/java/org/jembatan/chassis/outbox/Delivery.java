package org.jembatan.chassis.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.OutgoingMessage;

/** How far the relay has come with the messages of one document, in one batch. */
final class Delivery {

    private final String collection;
    private final String aggregateId;
    private final TreeMap<Long, OutgoingMessage> remaining = new TreeMap<>();
    private long acknowledged;
    private @Nullable Throwable failure;

    Delivery(Undelivered first) {
        this.collection = first.collection();
        this.aggregateId = first.aggregateId();
    }

    void add(List<OutgoingMessage> messages) {
        messages.forEach(message -> remaining.put(message.sequence(), message));
    }

    String collection() {
        return collection;
    }

    String aggregateId() {
        return aggregateId;
    }

    OutgoingMessage next() {
        return remaining.firstEntry().getValue();
    }

    void acknowledge(OutgoingMessage message) {
        remaining.remove(message.sequence());
        acknowledged = message.sequence();
    }

    void fail(Throwable cause) {
        failure = cause;
    }

    boolean wantsToGoOn() {
        return failure == null && !remaining.isEmpty();
    }

    boolean hasFailed() {
        return failure != null;
    }

    /** The highest sequence the broker has acknowledged, 0 when none. */
    long acknowledged() {
        return acknowledged;
    }

    Undelivered rest() {
        return new Undelivered(collection, aggregateId, new ArrayList<>(remaining.values()));
    }
}
