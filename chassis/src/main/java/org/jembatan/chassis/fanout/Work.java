package org.jembatan.chassis.fanout;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fan-out that is not finished.
 *
 * @param id the id of the event that asks for it, so that a repeat of the event finds it written down
 * @param since system time at which it was written down
 * @param freeFrom system time from which any instance may take it; ahead while one works on it, or after a failure
 * @param failures how many steps have failed in a row
 * @param traceparent W3C trace context of the event that asks for it, if that was traced
 */
@Document("pending_work")
record Work(
        @Id String id,
        String kind,
        String subject,
        Instant since,
        Instant freeFrom,
        int failures,
        @Nullable String traceparent) {}
