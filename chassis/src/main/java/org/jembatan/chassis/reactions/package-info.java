/** Takes events from Kafka to the reactions of a service, and parks what cannot be applied. */
@NullMarked
package org.jembatan.chassis.reactions;

import org.jspecify.annotations.NullMarked;
