/** What alumni hears from Kafka and what it tells. */
@NullMarked
package org.jembatan.alumni.messaging;

import org.jspecify.annotations.NullMarked;
