/** Pages and the forms that come back from them. */
@NullMarked
package org.jembatan.gateway.page;

import org.jspecify.annotations.NullMarked;
