/** Tests of how a request that cannot be served is answered. */
@NullMarked
package org.jembatan.chassis.rest.problem;

import org.jspecify.annotations.NullMarked;
