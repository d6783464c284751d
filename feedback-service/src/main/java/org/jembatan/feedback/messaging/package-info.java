/** What feedback hears from Kafka and what it tells. */
@NullMarked
package org.jembatan.feedback.messaging;

import org.jspecify.annotations.NullMarked;
