/** Alumni as pages for people on a poor line: complete in one answer, without scripts. */
@NullMarked
package org.jembatan.alumni.html;

import org.jspecify.annotations.NullMarked;
