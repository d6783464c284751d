package org.jembatan.chassis.reactions;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import org.jembatan.chassis.domain.CommandKey;

/**
 * Has parked records tried again, or gives them up. The decision is kept first: should the process die before it is
 * carried out, the same command again does the rest.
 */
final class DecideParkedRecords {

    private static final Logger log = LoggerFactory.getLogger(DecideParkedRecords.class);

    private static final int SHOWN = 100;

    private final MongoOperations mongo;
    private final ParkedRecords parked;
    private final Clock clock;

    DecideParkedRecords(MongoOperations mongo, ParkedRecords parked, Clock clock) {
        this.mongo = mongo;
        this.parked = parked;
        this.clock = clock;
    }

    /**
     * Asks for another try of this record, those of its key that wait before it first.
     *
     * @throws UnknownParkedRecord when it does not wait, and the same command has not asked for it before
     */
    void replay(String id, CommandKey command) {
        Optional<ParkedRecord> record = parked.find(id);
        if (record.isEmpty()) {
            requireDecidedBefore(command);
            return;
        }
        keep(ParkedDecision.toReplay(id, command, clock.instant()));
        parked.firstOfKey(record.get()).ifPresent(first -> parked.askForReplay(first.id()));
    }

    /**
     * Asks for another try of all that wait.
     *
     * @return of how many keys
     */
    int replayAll(CommandKey command) {
        keep(ParkedDecision.toReplay(null, command, clock.instant()));
        var first = parked.firstOfEachKey();
        first.forEach(record -> parked.askForReplay(record.id()));
        return first.size();
    }

    /**
     * Gives a record up: this service never applies it. Those behind it go on.
     *
     * @throws UnknownParkedRecord when it does not wait, and was not given up by the same command
     */
    void discard(String id, String reason, CommandKey command) {
        Optional<ParkedRecord> record = parked.find(id);
        if (record.isEmpty()) {
            requireDecidedBefore(command);
            return;
        }
        keep(ParkedDecision.toDiscard(record.get(), reason, command, clock.instant()));
        parked.release(record.get());
    }

    /** The last hundred, the latest first, without the records that were given up. */
    List<ParkedDecision> lastDecisions() {
        Query last = new Query().with(Sort.by(Sort.Direction.DESC, "at")).limit(SHOWN);
        last.fields().exclude("discarded");
        return mongo.find(last, ParkedDecision.class);
    }

    /** Once, however often the command comes: a decision that was made is never written over. */
    private void keep(ParkedDecision decision) {
        ParkedDecision before = mongo.findById(decision.id(), ParkedDecision.class);
        if (before != null) {
            before.requireSameAs(decision);
            return;
        }
        mongo.insert(decision);
        log.info("{} decides: {} {}", decision.by(), decision.what(), decision.recordId());
    }

    private void requireDecidedBefore(CommandKey command) {
        if (!mongo.exists(Query.query(where("_id").is(command.derivedId())), ParkedDecision.class)) {
            throw new UnknownParkedRecord();
        }
    }
}
