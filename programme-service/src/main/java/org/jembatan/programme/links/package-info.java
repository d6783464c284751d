/** Signs the links that lead to participants' calendars. */
@NullMarked
package org.jembatan.programme.links;

import org.jspecify.annotations.NullMarked;
