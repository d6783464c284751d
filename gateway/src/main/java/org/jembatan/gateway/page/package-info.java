/** Pages that the gateway shows by itself: complete in one answer, without scripts, in English and Indonesian. */
@NullMarked
package org.jembatan.gateway.page;

import org.jspecify.annotations.NullMarked;
