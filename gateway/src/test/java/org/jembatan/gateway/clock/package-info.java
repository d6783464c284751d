/** Setting the time of all services at once. */
@NullMarked
package org.jembatan.gateway.clock;

import org.jspecify.annotations.NullMarked;
