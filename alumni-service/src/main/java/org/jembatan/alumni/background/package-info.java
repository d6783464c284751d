/** What alumni does by itself as time passes. */
@NullMarked
package org.jembatan.alumni.background;

import org.jspecify.annotations.NullMarked;
