package org.jembatan.chassis.fanout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.chassis.background.Bell;
import org.jembatan.chassis.telemetry.Traces;

/** The list of fan-outs that are not finished. A reaction writes one document here, and the event is dealt with. */
public final class PendingWork {

    /** How long a claim holds: after it, another instance takes over from a dead one. */
    static final Duration CLAIM = Duration.ofSeconds(15);

    /** How long work is left alone after its first failure; doubled with each further one, up to a minute or so. */
    static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

    private static final int DOUBLINGS = 6;

    private final MongoOperations mongo;
    private final Clock clock;
    private final Bell bell;
    private final Traces traces;

    PendingWork(MongoOperations mongo, Clock clock, Bell bell, Traces traces) {
        this.mongo = mongo;
        this.clock = clock;
        this.bell = bell;
        this.traces = traces;
    }

    /**
     * Writes the work down, once for each event.
     *
     * @param eventId the CloudEvents id of the event that asks for it
     * @param kind of the {@link FanOut} that does it
     */
    public void begin(String eventId, String kind, String subject) {
        Instant now = clock.instant();
        try {
            mongo.insert(new Work(eventId, kind, subject, now, now, 0, traces.current()));
        } catch (DuplicateKeyException writtenDownBefore) {
            // The event came again: the work is under way.
        }
        bell.ring();
    }

    /** Takes what has been free for longest, so that all get their turn. */
    Optional<Work> claim(Collection<String> kinds) {
        Instant now = clock.instant();
        Query free = Query.query(
                        Criteria.where("kind").in(kinds).and("freeFrom").lte(now))
                .with(Sort.by("freeFrom"));
        return Optional.ofNullable(mongo.findAndModify(
                free,
                Update.update("freeFrom", now.plus(CLAIM)),
                FindAndModifyOptions.options().returnNew(true),
                Work.class));
    }

    /** A step is done, and more are left: the next may be anybody's. */
    void release(Work work) {
        putBack(work, Duration.ZERO, 0);
    }

    /** A step has failed: the work is left alone, for longer with each failure in a row. */
    void postpone(Work work) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(work.failures(), DOUBLINGS));
        putBack(work, pause, work.failures() + 1);
    }

    /** Changes nothing if the claim had run out and somebody else has the work. */
    private void putBack(Work work, Duration pause, int failures) {
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(work.id()).and("freeFrom").is(work.freeFrom())),
                Update.update("freeFrom", clock.instant().plus(pause)).set("failures", failures),
                Work.class);
    }

    void finish(Work work) {
        mongo.remove(Query.query(Criteria.where("_id").is(work.id())), Work.class);
    }
}
