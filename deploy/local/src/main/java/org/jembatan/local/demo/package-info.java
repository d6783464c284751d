/** Plays a real edition through the public API of the gateway, as its users would, and reads back what came of it. */
@NullMarked
package org.jembatan.local.demo;

import org.jspecify.annotations.NullMarked;
