/** A worker that rests, is called, fails and is stopped. */
@NullMarked
package org.jembatan.chassis.background;

import org.jspecify.annotations.NullMarked;
