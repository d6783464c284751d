/** The trace id that ties a request's log lines, its problem and its events together. */
@NullMarked
package org.jembatan.chassis.logging;

import org.jspecify.annotations.NullMarked;
