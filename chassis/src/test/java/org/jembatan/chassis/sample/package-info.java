/** A small service that uses the whole chassis: parcels are packed and dropped, and a shelf counts them. */
@NullMarked
package org.jembatan.chassis.sample;

import org.jspecify.annotations.NullMarked;
