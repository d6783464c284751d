/** A small service on the chassis, for its own tests. */
@NullMarked
package org.jembatan.chassis.sample;

import org.jspecify.annotations.NullMarked;
