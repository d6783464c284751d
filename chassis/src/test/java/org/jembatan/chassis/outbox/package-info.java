/** Tests of the way from an outbox to the broker. */
@NullMarked
package org.jembatan.chassis.outbox;

import org.jspecify.annotations.NullMarked;
