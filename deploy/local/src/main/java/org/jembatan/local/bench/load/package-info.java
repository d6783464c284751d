/** Puts load on something, and keeps how long it took: at a fixed rate to learn how long people wait, at full speed to learn how much it bears. */
@NullMarked
package org.jembatan.local.bench.load;

import org.jspecify.annotations.NullMarked;
