/** The overview of an edition, asked for over HTTP. */
@NullMarked
package org.jembatan.gateway.overview;

import org.jspecify.annotations.NullMarked;
