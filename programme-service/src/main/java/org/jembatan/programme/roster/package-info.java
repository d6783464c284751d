/** Who takes part in an edition, as registration tells it. */
@NullMarked
package org.jembatan.programme.roster;

import org.jspecify.annotations.NullMarked;
