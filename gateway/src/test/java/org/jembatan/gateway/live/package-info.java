/** Tests of what browsers are told as it happens. */
@NullMarked
package org.jembatan.gateway.live;

import org.jspecify.annotations.NullMarked;
