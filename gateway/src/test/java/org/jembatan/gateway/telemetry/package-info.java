/** What operators see of the running gateway, and nobody else. */
@NullMarked
package org.jembatan.gateway.telemetry;

import org.jspecify.annotations.NullMarked;
