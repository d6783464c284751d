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
 * @param claimedUntil system time until which one instance works on it; null when none does
 */
@Document("pending_work")
record Work(
        @Id String id,
        String kind,
        String subject,
        Instant since,
        @Nullable Instant claimedUntil) {}
