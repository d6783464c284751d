/** Fan-outs on a real store: interrupted, repeated, failing, and shared by several instances. */
@NullMarked
package org.jembatan.chassis.fanout;

import org.jspecify.annotations.NullMarked;
