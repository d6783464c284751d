package org.jembatan.gateway.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Secrets;

/**
 * Counts what may be done a few times only; in the gateway's database, for who does it may come to any instance.
 *
 * <p>Time is cut into stretches of equal length, each with a count of its own: one write decides, and nothing has to be
 * started anew.
 */
@Component
@EmbeddedIssuer
public class Tally {

    private static final FindAndModifyOptions COUNTED =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;
    private final Clock systemClock;

    Tally(MongoOperations mongo, Clock systemClock) {
        this.mongo = mongo;
        this.systemClock = systemClock;
    }

    /**
     * How often something was done in one stretch of time.
     *
     * @param id the fingerprint of what is counted, and of the stretch: nobody reads here who did it
     * @param until the end of the stretch; system time
     */
    @Document("tallies")
    public record Count(@Id String id, int count, @Indexed Instant until) {}

    /** Counts one more in the stretch that is running. */
    public Count count(String what, Duration stretch) {
        Instant until = endOf(stretch);
        String id = id(what, until);
        try {
            return increment(id, until);
        } catch (DuplicateKeyException anotherWasFirstToCount) {
            return increment(id, until);
        }
    }

    /** What was counted has not happened after all. */
    public void takeBack(Count counted) {
        mongo.updateFirst(
                byId(counted.id()).addCriteria(Criteria.where("count").gt(0)),
                new Update().inc("count", -1),
                Count.class);
    }

    /** Starts anew in the stretch in which it was counted. */
    public void forget(Count counted) {
        mongo.remove(byId(counted.id()), Count.class);
    }

    /** Starts anew in the stretch that is running. */
    public void forget(String what, Duration stretch) {
        mongo.remove(byId(id(what, endOf(stretch))), Count.class);
    }

    /** For how long nothing more may be done, when this was too much. */
    public Duration untilTheNext(Count counted) {
        Duration left = Duration.between(systemClock.instant(), counted.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        mongo.remove(Query.query(Criteria.where("until").lt(systemClock.instant())), Count.class);
    }

    private Count increment(String id, Instant until) {
        Count counted = mongo.findAndModify(
                byId(id), new Update().inc("count", 1).setOnInsert("until", until), COUNTED, Count.class);
        return counted == null ? new Count(id, 1, until) : counted;
    }

    private Instant endOf(Duration stretch) {
        long length = stretch.toMillis();
        return Instant.ofEpochMilli((systemClock.millis() / length + 1) * length);
    }

    private static String id(String what, Instant until) {
        return Secrets.fingerprint(what + " " + until);
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
