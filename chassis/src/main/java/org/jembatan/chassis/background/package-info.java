/** Threads that work in the background for as long as the service runs. */
@NullMarked
package org.jembatan.chassis.background;

import org.jspecify.annotations.NullMarked;
