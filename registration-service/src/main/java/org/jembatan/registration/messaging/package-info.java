/** What registration hears from Kafka and what it tells. */
@NullMarked
package org.jembatan.registration.messaging;

import org.jspecify.annotations.NullMarked;
