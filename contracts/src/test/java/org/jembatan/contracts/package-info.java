/** Tests of the contracts themselves. */
@NullMarked
package org.jembatan.contracts;

import org.jspecify.annotations.NullMarked;
