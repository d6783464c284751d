/** A small service that uses the event side of the chassis: parcels are packed, and a shelf notes what was packed. */
@NullMarked
package org.jembatan.chassis.warehouse;

import org.jspecify.annotations.NullMarked;
