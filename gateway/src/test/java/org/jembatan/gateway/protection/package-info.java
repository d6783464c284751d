/** Services that are away, slow or flooded. */
@NullMarked
package org.jembatan.gateway.protection;

import org.jspecify.annotations.NullMarked;
