/** Which sessions each participant attended, and what it came to when the edition was over. */
@NullMarked
package org.jembatan.programme.participation;

import org.jspecify.annotations.NullMarked;
