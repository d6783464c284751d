/** Who speaks and teaches in sessions: officials, entrepreneurs and academics, over all editions. */
@NullMarked
package org.jembatan.programme.speaker;

import org.jspecify.annotations.NullMarked;
