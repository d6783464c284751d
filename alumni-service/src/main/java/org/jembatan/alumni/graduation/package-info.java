/** How each participation ended, and the certificates of those who graduated. */
@NullMarked
package org.jembatan.alumni.graduation;

import org.jspecify.annotations.NullMarked;
