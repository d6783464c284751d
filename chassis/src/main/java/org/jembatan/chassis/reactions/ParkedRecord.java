package org.jembatan.chassis.reactions;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.index.CompoundIndex;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A record this service could not apply, kept whole so that it can be applied once the cause is mended.
 *
 * @param id where it lies in the topic, so that parking it twice keeps one
 * @param failure what went wrong, without the record's content
 * @param attempts how often it was tried
 * @param parkedAt system time
 * @param replayAskedAt system time at which an operator has asked for another try; null where nobody has
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
@Document("parked_records")
@CompoundIndex(def = "{'topic': 1, 'key': 1, 'offset': 1}")
record ParkedRecord(
        @Id String id,
        String topic,
        int partition,
        long offset,
        String key,
        Map<String, String> headers,
        byte @Nullable [] body,
        Reason reason,
        String failure,
        int attempts,
        Instant parkedAt,
        @Nullable Instant replayAskedAt) {

    boolean isBefore(IncomingRecord record) {
        return offset < record.offset();
    }

    /** Whether it is to be tried, being the first of its key: somebody asks for that, or it only waited for others. */
    boolean isDue() {
        return reason == Reason.BEHIND_PARKED || replayAskedAt != null;
    }

    IncomingRecord asItCame() {
        return new IncomingRecord(topic, partition, offset, key, headers, body);
    }

    enum Reason {
        /** It could not be read. */
        UNDECODABLE,
        /** Applying it failed each time. */
        FAILED,
        /** An earlier record of the same key is parked, and order must hold. */
        BEHIND_PARKED
    }
}
