/** How aggregates are mapped to MongoDB documents. */
@NullMarked
package org.jembatan.chassis.mongo;

import org.jspecify.annotations.NullMarked;
