/** Tests of the defaults that services import, and of the trace id. */
@NullMarked
package org.jembatan.chassis.logging;

import org.jspecify.annotations.NullMarked;
