/** The JSON of events, the same for those who tell and those who hear. */
@NullMarked
package org.jembatan.chassis.events;

import org.jspecify.annotations.NullMarked;
