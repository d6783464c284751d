/** Work that touches many documents: written down first, then done step by step until none is left. */
@NullMarked
package org.jembatan.chassis.fanout;

import org.jspecify.annotations.NullMarked;
