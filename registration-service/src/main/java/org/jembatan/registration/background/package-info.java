/** What registration does as time goes by. */
@NullMarked
package org.jembatan.registration.background;

import org.jspecify.annotations.NullMarked;
