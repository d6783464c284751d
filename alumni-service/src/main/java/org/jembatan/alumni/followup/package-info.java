/** The questions asked three, six and twelve months after an edition, when they are asked, and what is answered. */
@NullMarked
package org.jembatan.alumni.followup;

import org.jspecify.annotations.NullMarked;
