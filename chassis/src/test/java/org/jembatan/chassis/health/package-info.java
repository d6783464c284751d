/** Tests of readiness, with real dependencies that go away. */
@NullMarked
package org.jembatan.chassis.health;

import org.jspecify.annotations.NullMarked;
