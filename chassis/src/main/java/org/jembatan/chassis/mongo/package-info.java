/** How aggregates are mapped to MongoDB documents, how long MongoDB may take, and what its failures mean. */
@NullMarked
package org.jembatan.chassis.mongo;

import org.jspecify.annotations.NullMarked;
