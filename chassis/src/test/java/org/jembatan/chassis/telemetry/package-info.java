/** What operators see of the warehouse while it works, and what nobody may see. */
@NullMarked
package org.jembatan.chassis.telemetry;

import org.jspecify.annotations.NullMarked;
