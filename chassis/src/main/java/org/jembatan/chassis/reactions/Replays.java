package org.jembatan.chassis.reactions;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.jembatan.chassis.background.Worker;
import org.jembatan.chassis.reactions.RecordApplication.Outcome;

/**
 * Tries parked records again, those of one key in their order: the first when an operator has asked for it, and each one
 * behind it as soon as it is the first. Works on the partitions of this instance. Should another one work on the same for
 * a moment, while partitions change hands, that is no harm: a record is let go only after it has been applied, and what
 * was applied before is ignored.
 */
final class Replays implements Worker.Piece {

    private static final Logger log = LoggerFactory.getLogger(Replays.class);

    private final ParkedRecords parked;
    private final Assignments assignments;
    private final Duration sweepInterval;
    private final Map<String, RecordApplication> byTopic = new ConcurrentHashMap<>();

    Replays(ParkedRecords parked, Assignments assignments, Duration sweepInterval) {
        this.parked = parked;
        this.assignments = assignments;
        this.sweepInterval = sweepInterval;
    }

    /** What is parked of its topic is applied by this from now on. */
    void use(RecordApplication application) {
        if (byTopic.putIfAbsent(application.topic(), application) != null) {
            throw new IllegalArgumentException("Two tables of reactions to " + application.topic());
        }
    }

    @Override
    public Duration work() {
        for (ParkedRecord first : parked.firstOfEachKey()) {
            RecordApplication application = byTopic.get(first.topic());
            if (application != null && first.isDue() && assignments.include(first.topic(), first.partition())) {
                replay(first, application);
            }
        }
        return sweepInterval;
    }

    private void replay(ParkedRecord key, RecordApplication application) {
        boolean goesOn = true;
        while (goesOn) {
            Optional<ParkedRecord> next = parked.firstOfKey(key).filter(ParkedRecord::isDue);
            goesOn = next.isPresent() && isApplied(next.get(), application);
        }
    }

    private boolean isApplied(ParkedRecord record, RecordApplication application) {
        Outcome outcome = application.attempt(record.asItCame());
        if (outcome.isDone()) {
            log.info("Replayed {}: {}", record.id(), outcome.kind());
            parked.release(record);
        } else {
            log.warn("{} has failed again", record.id(), outcome.cause());
            parked.failedAgain(record, outcome.reason(), outcome.failure());
        }
        return outcome.isDone();
    }
}
