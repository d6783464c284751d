package org.jembatan.chassis.reactions;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;

/**
 * What an operator has decided about parked records. It is written before it is carried out, and kept.
 *
 * @param id of the command, so that a repeated one is one decision
 * @param recordId where the record lies in its topic; null when it is about all
 * @param by the operator's account
 * @param reason why a record was given up; null for a replay
 * @param at system time
 * @param discarded the record itself, if it was given up
 */
@Document("parked_record_decisions")
record ParkedDecision(
        @Id String id,
        What what,
        @Nullable String recordId,
        String by,
        @Nullable String reason,
        Instant at,
        @Nullable ParkedRecord discarded) {

    static ParkedDecision toReplay(@Nullable String recordId, CommandKey command, Instant at) {
        return new ParkedDecision(command.derivedId(), What.REPLAY, recordId, command.caller(), null, at, null);
    }

    static ParkedDecision toDiscard(ParkedRecord record, String reason, CommandKey command, Instant at) {
        return new ParkedDecision(command.derivedId(), What.DISCARD, record.id(), command.caller(), reason, at, record);
    }

    /** @throws IdempotencyKeyReused when the command of this one was sent again to decide something else */
    void requireSameAs(ParkedDecision other) {
        if (what != other.what || !Objects.equals(recordId, other.recordId) || !Objects.equals(reason, other.reason)) {
            throw new IdempotencyKeyReused();
        }
    }

    enum What {
        REPLAY,
        DISCARD
    }
}
