package org.jembatan.chassis.reactions;

import java.time.Clock;
import java.util.Optional;

import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

import org.jembatan.chassis.background.Bell;

/** The parked records of this service, in its own database. */
final class ParkedRecords {

    private final MongoOperations mongo;
    private final Clock clock;
    private final Bell changed;

    /** The bell is rung whenever there is one more or one fewer. */
    ParkedRecords(MongoOperations mongo, Clock clock, Bell changed) {
        this.mongo = mongo;
        this.clock = clock;
        this.changed = changed;
    }

    /**
     * The first record of this key that waits here, up to this one: an earlier one, behind which this one must queue, or
     * this one itself when it comes again. Those after it wait for it, and not it for them.
     */
    Optional<ParkedRecord> firstUpTo(IncomingRecord record) {
        Query query = Query.query(Criteria.where("topic")
                        .is(record.topic())
                        .and("key")
                        .is(record.key())
                        .and("partition")
                        .is(record.partition())
                        .and("offset")
                        .lte(record.offset()))
                .with(Sort.by("offset"))
                .limit(1);
        return Optional.ofNullable(mongo.findOne(query, ParkedRecord.class));
    }

    /** Lets a record go that has been applied after all. */
    void release(ParkedRecord record) {
        mongo.remove(record);
        changed.ring();
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
        changed.ring();
    }

    /** How many records of this topic wait. */
    long count(String topic) {
        return mongo.count(Query.query(Criteria.where("topic").is(topic)), ParkedRecord.class);
    }
}
