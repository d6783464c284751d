/** How the gateway says no: RFC 9457 problems, in the same form as those of the services behind it. */
@NullMarked
package org.jembatan.gateway.problem;

import org.jspecify.annotations.NullMarked;
