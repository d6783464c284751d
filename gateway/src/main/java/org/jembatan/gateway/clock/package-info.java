/** Moves the business clock of all services at once; exists only under the profile {@code demo}. */
@NullMarked
package org.jembatan.gateway.clock;

import org.jspecify.annotations.NullMarked;
