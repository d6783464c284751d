/** Carries messages from the aggregates' documents to Kafka: at least once, per aggregate in order. */
@NullMarked
package org.jembatan.chassis.outbox;

import org.jspecify.annotations.NullMarked;
