/** Composed answers, whole and partial. */
@NullMarked
package org.jembatan.gateway.journey;

import org.jspecify.annotations.NullMarked;
