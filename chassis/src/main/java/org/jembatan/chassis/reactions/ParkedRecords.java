package org.jembatan.chassis.reactions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.chassis.background.Bell;

/** The parked records of this service, in its own database. */
final class ParkedRecords {

    /** How many are looked at in one go for those that are first of their keys. */
    private static final int LOOKED_AT_ONCE = 5_000;

    private final MongoOperations mongo;
    private final Clock clock;
    private final Collection<Bell> changed;

    /** The bells are rung whenever there is one more or one fewer, or another try is asked for. */
    ParkedRecords(MongoOperations mongo, Clock clock, Bell... changed) {
        this.mongo = mongo;
        this.clock = clock;
        this.changed = List.of(changed);
    }

    /**
     * The first record of this key that waits here, up to this one: an earlier one, behind which this one must queue, or
     * this one itself when it comes again. Those after it wait for it, and not it for them.
     */
    Optional<ParkedRecord> firstUpTo(IncomingRecord record) {
        return first(where("topic")
                .is(record.topic())
                .and("key")
                .is(record.key())
                .and("partition")
                .is(record.partition())
                .and("offset")
                .lte(record.offset()));
    }

    /** The record of the same key as this one that must be applied before any other of it. */
    Optional<ParkedRecord> firstOfKey(ParkedRecord record) {
        return first(where("topic")
                .is(record.topic())
                .and("key")
                .is(record.key())
                .and("partition")
                .is(record.partition()));
    }

    private Optional<ParkedRecord> first(Criteria ofKey) {
        return Optional.ofNullable(
                mongo.findOne(Query.query(ofKey).with(Sort.by("offset")).limit(1), ParkedRecord.class));
    }

    /** The first of each key, without body and headers; of a great many that are parked some may be left for later. */
    Collection<ParkedRecord> firstOfEachKey() {
        Query all =
                new Query().with(Sort.by("topic", "key", "partition", "offset")).limit(LOOKED_AT_ONCE);
        all.fields().exclude("headers", "body");
        Map<List<Object>, ParkedRecord> first = new LinkedHashMap<>();
        mongo.find(all, ParkedRecord.class)
                .forEach(one -> first.putIfAbsent(List.of(one.topic(), one.key(), one.partition()), one));
        return first.values();
    }

    Optional<ParkedRecord> find(String id) {
        return Optional.ofNullable(mongo.findById(id, ParkedRecord.class));
    }

    /** Some in the order of their ids, without body and headers. */
    List<ParkedRecord> list(@Nullable String afterId, int limit) {
        Query some = new Query().with(Sort.by("_id")).limit(limit);
        if (afterId != null) {
            some.addCriteria(where("_id").gt(afterId));
        }
        some.fields().exclude("headers", "body");
        return mongo.find(some, ParkedRecord.class);
    }

    /** Asks for another try of a record; nothing happens when it does not wait any more. */
    void askForReplay(String id) {
        mongo.updateFirst(
                Query.query(where("_id").is(id)),
                new Update().set("replayAskedAt", clock.instant()),
                ParkedRecord.class);
        ring();
    }

    /** Lets a record go that has been applied after all, or that nobody wants to be applied any more. */
    void release(ParkedRecord record) {
        mongo.remove(Query.query(where("_id").is(record.id())), ParkedRecord.class);
        ring();
    }

    /** Notes that another try has failed too; nobody asks for the next one yet. */
    void failedAgain(ParkedRecord record, ParkedRecord.Reason reason, String failure) {
        mongo.updateFirst(
                Query.query(where("_id").is(record.id())),
                new Update()
                        .set("reason", reason)
                        .set("failure", failure)
                        .inc("attempts", 1)
                        .unset("replayAskedAt"),
                ParkedRecord.class);
        ring();
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
                clock.instant(),
                null));
        ring();
    }

    /** How many records of this topic wait. */
    long count(String topic) {
        return mongo.count(Query.query(where("topic").is(topic)), ParkedRecord.class);
    }

    private void ring() {
        changed.forEach(Bell::ring);
    }
}
