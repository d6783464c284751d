package org.jembatan.chassis.reactions;

import java.util.stream.Stream;

import org.apache.kafka.common.KafkaException;

import org.jembatan.chassis.domain.Outbox;
import org.jembatan.chassis.mongo.StoreFailures;

/** Tells a failure that passes by itself from one that comes back with every attempt. */
final class Failures {

    private Failures() {}

    /** Whether the store or the broker is away, or somebody else keeps winning: the record itself is sound. */
    static boolean isInfrastructure(Throwable failure) {
        return StoreFailures.passesByItself(failure)
                || Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                        .anyMatch(cause -> cause instanceof KafkaException
                                || cause instanceof InterruptedException
                                || cause instanceof Outbox.OutboxIsFull);
    }
}
