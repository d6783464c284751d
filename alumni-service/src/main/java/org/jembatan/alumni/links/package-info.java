/** The signatures on the links that alumni and those who vouch for them follow. */
@NullMarked
package org.jembatan.alumni.links;

import org.jspecify.annotations.NullMarked;
