/** One edition at a glance, in numbers: what all services know of it, and nobody's name. */
@NullMarked
package org.jembatan.gateway.overview;

import org.jspecify.annotations.NullMarked;
