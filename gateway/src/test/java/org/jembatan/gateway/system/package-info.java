/** Tests of how the system is shown to its operator. */
@NullMarked
package org.jembatan.gateway.system;

import org.jspecify.annotations.NullMarked;
