/** Messages to people: rendered once, in their language, and kept with what became of them. */
@NullMarked
package org.jembatan.registration.message;

import org.jspecify.annotations.NullMarked;
