/** How the system itself is: what its operator looks at first when something seems wrong. */
@NullMarked
package org.jembatan.gateway.system;

import org.jspecify.annotations.NullMarked;
