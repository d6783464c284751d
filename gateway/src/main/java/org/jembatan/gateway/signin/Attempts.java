package org.jembatan.gateway.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Secrets;

/**
 * Slows guessing down. Counted in the gateway's database, for guesses may go to any instance; before the password is
 * looked at, for they may come all at once; and for every address alike, whether there is an account or not.
 *
 * <p>Time is cut into stretches of equal length, each with a count of its own: one write per guess decides, and nothing
 * has to be started anew.
 */
@Component
@EmbeddedIssuer
class Attempts {

    private static final FindAndModifyOptions COUNTED =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations mongo;
    private final SignInProperties.Attempts limits;

    Attempts(MongoOperations mongo, SignInProperties signIn) {
        this.mongo = mongo;
        this.limits = signIn.attempts();
    }

    /** Takes one attempt, or says how long to wait for the next one. */
    Optional<Duration> take(String email, String address) {
        Instant until = endOfStretch();
        int forAccount = count(ofAccount(email, until), until);
        int fromAddress = count(ofAddress(address, until), until);
        boolean tooMany = forAccount > limits.perAccount() || fromAddress > limits.perAddress();
        return tooMany ? Optional.of(Duration.between(Instant.now(), until)) : Optional.empty();
    }

    /** Whoever knows the password has not guessed. */
    void giveBack(String email, String address) {
        Instant until = endOfStretch();
        mongo.remove(byId(ofAccount(email, until)), AttemptCount.class);
        mongo.updateFirst(
                byId(ofAddress(address, until))
                        .addCriteria(Criteria.where("count").gt(0)),
                new Update().inc("count", -1),
                AttemptCount.class);
    }

    @Scheduled(fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        mongo.remove(Query.query(Criteria.where("until").lt(Instant.now())), AttemptCount.class);
    }

    private int count(String id, Instant until) {
        try {
            return increment(id, until);
        } catch (DuplicateKeyException anotherWasFirstToCount) {
            return increment(id, until);
        }
    }

    private int increment(String id, Instant until) {
        AttemptCount counted = mongo.findAndModify(
                byId(id), new Update().inc("count", 1).setOnInsert("until", until), COUNTED, AttemptCount.class);
        return counted == null ? 1 : counted.count();
    }

    private Instant endOfStretch() {
        long length = limits.within().toMillis();
        return Instant.ofEpochMilli((Instant.now().toEpochMilli() / length + 1) * length);
    }

    private static String ofAccount(String email, Instant until) {
        return Secrets.fingerprint("account " + email.strip().toLowerCase(Locale.ROOT) + " " + until);
    }

    private static String ofAddress(String address, Instant until) {
        return Secrets.fingerprint("address " + address + " " + until);
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
