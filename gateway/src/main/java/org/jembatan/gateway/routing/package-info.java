/** Which service answers which path, and how its instances are found. The table is {@code Routes}. */
@NullMarked
package org.jembatan.gateway.routing;

import org.jspecify.annotations.NullMarked;
