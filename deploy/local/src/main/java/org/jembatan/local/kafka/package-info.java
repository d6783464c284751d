/** A real Kafka broker on this machine, and the one declaration of the topics it serves. */
@NullMarked
package org.jembatan.local.kafka;

import org.jspecify.annotations.NullMarked;
