/** Tests of what is said, and what is logged, about a request that fails. */
@NullMarked
package org.jembatan.gateway.problem;

import org.jspecify.annotations.NullMarked;
