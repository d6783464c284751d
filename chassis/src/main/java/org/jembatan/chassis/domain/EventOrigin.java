package org.jembatan.chassis.domain;

/**
 * Where an event comes from.
 *
 * @param source the aggregate that raised it, as {@code <topic>/<aggregate id>}
 * @param sequence its place among all events of that aggregate, from 1
 */
public record EventOrigin(String source, long sequence) {

    public static EventOrigin of(String topic, String aggregateId, long sequence) {
        return new EventOrigin(topic + "/" + aggregateId, sequence);
    }
}
