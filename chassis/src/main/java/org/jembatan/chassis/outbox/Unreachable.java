package org.jembatan.chassis.outbox;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * What could not be found in one round. The producer blocks a while for each record of a topic that is missing, and for
 * each record at all while the broker is away; to wait once in a round is enough.
 */
final class Unreachable {

    private final Map<String, Throwable> topics = new HashMap<>();
    private @Nullable Throwable everything;

    /** Why there is no use in sending to this topic; none if there may be. */
    @Nullable
    Throwable reason(String topic) {
        return everything == null ? topics.get(topic) : everything;
    }

    void note(String topic, Throwable cause, Producer<?, ?> producer) {
        if (cause instanceof TimeoutException) {
            topics.put(topic, cause);
            if (!isConnected(producer)) {
                everything = cause;
            }
        }
    }

    private static boolean isConnected(Producer<?, ?> producer) {
        return producer.metrics().values().stream()
                .filter(metric -> metric.metricName().name().equals("connection-count"))
                .anyMatch(
                        metric -> metric.metricValue() instanceof Number connections && connections.doubleValue() > 0);
    }
}
