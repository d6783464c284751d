/** The calendar of one participant, which calendar programs read by a secret link. */
@NullMarked
package org.jembatan.programme.subscription;

import org.jspecify.annotations.NullMarked;
