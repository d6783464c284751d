/** How a request that cannot be served is answered: RFC 9457 problems, whoever found the fault. */
@NullMarked
package org.jembatan.chassis.rest.problem;

import org.jspecify.annotations.NullMarked;
