/** What alumni knows of an edition. */
@NullMarked
package org.jembatan.alumni.edition;

import org.jspecify.annotations.NullMarked;
