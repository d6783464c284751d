/** What operators see of a running service: which traces go on where a library does not carry them, and what is left out. */
@NullMarked
package org.jembatan.chassis.telemetry;

import org.jspecify.annotations.NullMarked;
