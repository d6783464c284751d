/** The processes of one machine, started, killed and stopped for real. */
@NullMarked
package org.jembatan.local;

import org.jspecify.annotations.NullMarked;
