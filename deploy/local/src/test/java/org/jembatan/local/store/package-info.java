/** What the local store promises, tried while it works and while it is killed. */
@NullMarked
package org.jembatan.local.store;

import org.jspecify.annotations.NullMarked;
