package org.jembatan.chassis.time;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.chassis.domain.BusinessClock;

/**
 * The business clock of a demonstration: one document, read at each use, so that all instances of a service agree and a
 * restart changes nothing. It holds the instant that was set and the system's instant at which it was, in milliseconds;
 * since then time has gone on at its usual pace. Until it is first set, it is the system's time.
 */
class StoredBusinessClock implements BusinessClock {

    static final String COLLECTION = "business_clock";

    private static final String ID = "clock";
    private static final String SET = "set";
    private static final String SET_AT = "setAt";

    private final MongoOperations store;
    private final Clock system;

    StoredBusinessClock(MongoOperations store, Clock system) {
        this.store = store;
        this.system = system;
    }

    @Override
    public Instant now() {
        var setting = load();
        return setting == null ? system.instant() : setting.now(system.instant());
    }

    /**
     * Sets the clock, forward only; the first setting may choose any time, for that is where the demonstration starts.
     * To repeat the last setting is no fault and changes nothing, so that an answer that was lost does no harm.
     *
     * @throws ClockMovesOnlyForward if it is already past that instant
     */
    void set(Instant instant) {
        var wanted = new Setting(instant.truncatedTo(ChronoUnit.MILLIS), system.instant());
        var written = false;
        while (!written) {
            var current = load();
            if (current != null && current.set.equals(wanted.set)) {
                return;
            }
            if (current != null && !wanted.set.isAfter(current.now(wanted.setAt))) {
                throw new ClockMovesOnlyForward(current.now(wanted.setAt));
            }
            written = current == null ? insert(wanted) : replace(current, wanted);
        }
    }

    private @Nullable Setting load() {
        var document = store.findById(ID, Document.class, COLLECTION);
        return document == null
                ? null
                : new Setting(
                        document.getDate(SET).toInstant(),
                        document.getDate(SET_AT).toInstant());
    }

    private boolean insert(Setting first) {
        try {
            store.insert(
                    new Document("_id", ID).append(SET, Date.from(first.set)).append(SET_AT, Date.from(first.setAt)),
                    COLLECTION);
            return true;
        } catch (DuplicateKeyException somebodyElseWasFirst) {
            return false;
        }
    }

    /** Only if nobody else has set it in the meantime. */
    private boolean replace(Setting current, Setting wanted) {
        var unchanged = query(where("_id")
                .is(ID)
                .and(SET)
                .is(Date.from(current.set))
                .and(SET_AT)
                .is(Date.from(current.setAt)));
        var update = Update.update(SET, Date.from(wanted.set)).set(SET_AT, Date.from(wanted.setAt));
        return store.updateFirst(unchanged, update, COLLECTION).getMatchedCount() == 1;
    }

    private record Setting(Instant set, Instant setAt) {

        /** The clocks of two machines can differ a little; never let that turn time back behind what was set. */
        Instant now(Instant systemNow) {
            var elapsed = Duration.between(setAt, systemNow);
            return elapsed.isNegative() ? set : set.plus(elapsed);
        }
    }
}
