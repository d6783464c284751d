package org.jembatan.chassis.reactions;

import java.util.stream.Stream;

import com.mongodb.MongoClientException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoSocketException;
import org.apache.kafka.common.KafkaException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

import org.jembatan.chassis.domain.Outbox;

/** Tells a failure that passes by itself from one that comes back with every attempt. */
final class Failures {

    private Failures() {}

    /** Whether the store or the broker is away, or somebody else keeps winning: the record itself is sound. */
    static boolean isInfrastructure(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof DataAccessResourceFailureException
                        || cause instanceof TransientDataAccessException
                        || cause instanceof MongoSocketException
                        || cause instanceof MongoClientException
                        || cause instanceof MongoInterruptedException
                        || cause instanceof KafkaException
                        || cause instanceof InterruptedException
                        || cause instanceof Outbox.OutboxIsFull);
    }
}
