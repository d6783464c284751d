/** The table, and what becomes of a request that takes one of its routes. */
@NullMarked
package org.jembatan.gateway.routing;

import org.jspecify.annotations.NullMarked;
