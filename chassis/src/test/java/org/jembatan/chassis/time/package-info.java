/** Tests of the two clocks. */
@NullMarked
package org.jembatan.chassis.time;

import org.jspecify.annotations.NullMarked;
