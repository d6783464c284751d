package org.jembatan.chassis.fanout;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** The list of fan-outs that are not finished. A reaction writes one document here, and the event is dealt with. */
public final class PendingWork {

    /** How long a claim holds without being renewed: after it, another instance takes over from a dead one. */
    static final Duration CLAIM = Duration.ofSeconds(15);

    private final MongoOperations mongo;
    private final Clock clock;
    private final Runnable wake;

    PendingWork(MongoOperations mongo, Clock clock, Runnable wake) {
        this.mongo = mongo;
        this.clock = clock;
        this.wake = wake;
    }

    /**
     * Writes the work down, once for each event.
     *
     * @param eventId the CloudEvents id of the event that asks for it
     * @param kind of the {@link FanOut} that does it
     */
    public void begin(String eventId, String kind, String subject) {
        try {
            mongo.insert(new Work(eventId, kind, subject, clock.instant(), null));
        } catch (DuplicateKeyException writtenDownBefore) {
            // The event came again: the work is under way.
        }
        wake.run();
    }

    Optional<Work> claim(Collection<String> kinds) {
        return take(Criteria.where("kind")
                .in(kinds)
                .orOperator(
                        Criteria.where("claimedUntil").is(null),
                        Criteria.where("claimedUntil").lt(clock.instant())));
    }

    /** Prolongs the claim; empty when it had run out and somebody else has it. */
    Optional<Work> renew(Work work) {
        return take(Criteria.where("_id").is(work.id()).and("claimedUntil").is(work.claimedUntil()));
    }

    private Optional<Work> take(Criteria free) {
        return Optional.ofNullable(mongo.findAndModify(
                Query.query(free),
                new Update().set("claimedUntil", clock.instant().plus(CLAIM)),
                FindAndModifyOptions.options().returnNew(true),
                Work.class));
    }

    void finish(Work work) {
        mongo.remove(Query.query(Criteria.where("_id").is(work.id())), Work.class);
    }
}
