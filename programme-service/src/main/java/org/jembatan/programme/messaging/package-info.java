/** What programme hears from Kafka and what it tells. */
@NullMarked
package org.jembatan.programme.messaging;

import org.jspecify.annotations.NullMarked;
