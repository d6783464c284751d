/** The gateway as a whole, in front of stand-in services that record what reaches them. */
@NullMarked
package org.jembatan.gateway;

import org.jspecify.annotations.NullMarked;
