/** The two clocks: the system's, and the programme's, which a demonstration moves forward. */
@NullMarked
package org.jembatan.chassis.time;

import org.jspecify.annotations.NullMarked;
