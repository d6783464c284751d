package org.jembatan.chassis.reactions;

import java.time.Clock;

import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/** The parked records of this service, in its own database. */
final class ParkedRecords {

    private final MongoOperations mongo;
    private final Clock clock;

    ParkedRecords(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    /** Whether records of this key wait here, so that later ones must queue behind them. */
    boolean hold(IncomingRecord record) {
        return mongo.exists(
                Query.query(Criteria.where("topic")
                        .is(record.topic())
                        .and("key")
                        .is(record.key())
                        .and("_id")
                        .ne(record.position())),
                ParkedRecord.class);
    }

    void park(IncomingRecord record, ParkedRecord.Reason reason, String failure, int attempts) {
        mongo.save(new ParkedRecord(
                record.position(),
                record.topic(),
                record.partition(),
                record.offset(),
                record.key(),
                record.headers(),
                record.body(),
                reason,
                failure,
                attempts,
                clock.instant()));
    }
}
