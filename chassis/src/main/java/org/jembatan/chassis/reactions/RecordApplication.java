package org.jembatan.chassis.reactions;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.Repeats;
import org.jembatan.chassis.events.EventJson;
import org.jembatan.chassis.events.UndecodableEvent;

/** Applies single records of one topic, as they come or when they are replayed. */
final class RecordApplication {

    private final Reactions reactions;
    private final EventJson json;

    RecordApplication(Reactions reactions, EventJson json) {
        this.reactions = reactions;
        this.json = json;
    }

    String topic() {
        return reactions.topic();
    }

    /**
     * Tries it once.
     *
     * @throws RuntimeException while the store or the broker is away; the record itself is sound then
     */
    Outcome attempt(IncomingRecord record) {
        Optional<Runnable> application;
        try {
            application = reactions.prepare(IncomingEvent.of(record.topic(), record.headers(), record.body()), json);
        } catch (UndecodableEvent undecodable) {
            return new Outcome(Kind.UNDECODABLE, undecodable);
        }
        if (application.isEmpty()) {
            return new Outcome(Kind.UNKNOWN, null);
        }
        try {
            return new Outcome(Repeats.foundIn(application.get()) ? Kind.REPEATED : Kind.APPLIED, null);
        } catch (RuntimeException failure) {
            if (Failures.isInfrastructure(failure)) {
                throw failure;
            }
            return new Outcome(Kind.FAILED, failure);
        }
    }

    /** @param cause why it is not done; null if it is */
    record Outcome(Kind kind, @Nullable RuntimeException cause) {

        boolean isDone() {
            return cause == null;
        }

        /** What went wrong, without the record's content; empty when nothing did. */
        String failure() {
            return switch (cause) {
                case null -> "";
                case UndecodableEvent undecodable -> String.valueOf(undecodable.getMessage());
                default -> cause.getClass().getSimpleName();
            };
        }

        ParkedRecord.Reason reason() {
            return kind == Kind.UNDECODABLE ? ParkedRecord.Reason.UNDECODABLE : ParkedRecord.Reason.FAILED;
        }
    }

    enum Kind {
        APPLIED,
        /** It was applied before, so it was ignored. */
        REPEATED,
        /** Of a type that this service does not listen for. */
        UNKNOWN,
        UNDECODABLE,
        FAILED
    }
}
