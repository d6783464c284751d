package org.jembatan.faults;

import java.time.Instant;

import tools.jackson.databind.JsonNode;

/**
 * One record of a topic.
 *
 * @param key the aggregate it is about
 * @param sequence its place among all that is told about that aggregate, from 1
 * @param time of the change
 * @param sentAt when the broker was given it
 */
record Told(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        long sequence,
        Instant time,
        Instant sentAt,
        JsonNode body) {

    String aggregate() {
        return topic + "/" + key;
    }

    String field(String name) {
        return body.path(name).asString("");
    }

    @Override
    public String toString() {
        return "%s %s, %d of %s (%s/%d/%d)".formatted(time, type, sequence, key, topic, partition, offset);
    }
}
