/** Where one participant stands, in all that they have applied for. */
@NullMarked
package org.jembatan.gateway.journey;

import org.jspecify.annotations.NullMarked;
