package org.jembatan.gateway.system;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

import org.jspecify.annotations.Nullable;

/**
 * The records that services could not apply, and those that wait behind them.
 *
 * @param missing the services that did not tell
 */
record ParkedRecords(List<OfService> services, SortedSet<String> missing) {

    /**
     * Those of one service.
     *
     * @param hasMore whether it has more than are listed
     */
    record OfService(String name, List<ParkedRecord> records, boolean hasMore) {}

    /** Why a record is parked. */
    enum Reason {
        /** It could not be read. */
        UNDECODABLE,
        /** Applying it failed each time. */
        FAILED,
        /** An earlier record of the same key is parked, and order must hold. */
        BEHIND_PARKED
    }

    /**
     * One record.
     *
     * @param id where it lies: topic, partition and offset, with slashes between
     * @param key the aggregate that it tells of; the records of one key are applied in their order
     * @param failure what went wrong, without the content of the record
     * @param attempts how often it was tried
     * @param parkedAt system time, in UTC
     * @param replayAskedAt when an operator has asked for another try that has not been made yet, in UTC; else null
     */
    record ParkedRecord(
            String id,
            String topic,
            int partition,
            long offset,
            String key,
            Reason reason,
            String failure,
            int attempts,
            Instant parkedAt,
            @Nullable Instant replayAskedAt) {}

    /**
     * A record as it came.
     *
     * @param headers the CloudEvents attributes, named as in the topic
     * @param body null if there is none, or it is no text
     * @param bodyBase64 the bytes of a body that is no text; else null
     */
    record Content(
            ParkedRecord summary,
            Map<String, String> headers,
            @Nullable String body,
            @Nullable String bodyBase64) {}

    /**
     * What an operator has decided.
     *
     * @param recordId null where it is about all that are parked
     * @param by the operator's account
     * @param reason why it was given up; null for a replay
     * @param at system time, in UTC
     */
    record Decision(
            What what,
            @Nullable String recordId,
            String by,
            @Nullable String reason,
            Instant at) {}

    /** What can be decided. */
    enum What {
        REPLAY,
        /** The service never applies it. */
        DISCARD
    }
}
