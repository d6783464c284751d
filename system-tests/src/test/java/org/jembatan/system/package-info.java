/** Stories told through the gateway against the whole system, each program a process of its own. */
@NullMarked
package org.jembatan.system;

import org.jspecify.annotations.NullMarked;
