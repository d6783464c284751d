/** Tells browsers what has changed as it happens, by server-sent events, without asking any service. */
@NullMarked
package org.jembatan.gateway.live;

import org.jspecify.annotations.NullMarked;
