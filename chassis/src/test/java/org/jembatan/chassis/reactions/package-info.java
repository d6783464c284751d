/** Tests of what happens to a record that fails. */
@NullMarked
package org.jembatan.chassis.reactions;

import org.jspecify.annotations.NullMarked;
