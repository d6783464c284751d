package org.jembatan.chassis.fanout;

import java.time.Instant;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A fan-out that is not finished.
 *
 * @param id the id of the event that asks for it, so that a repeat of the event finds it written down
 * @param since system time at which it was written down
 * @param freeFrom system time from which any instance may take it; ahead while one works on it, or after a failure
 * @param failures how many steps have failed in a row
 */
@Document("pending_work")
record Work(@Id String id, String kind, String subject, Instant since, Instant freeFrom, int failures) {}
