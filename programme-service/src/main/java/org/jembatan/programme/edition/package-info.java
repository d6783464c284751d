/** The editions of the programme: their terms, and their way from draft to completion. */
@NullMarked
package org.jembatan.programme.edition;

import org.jspecify.annotations.NullMarked;
