/** The events that cross a service boundary, as their producers promise them. For tests only. */
@NullMarked
package org.jembatan.contracts;

import org.jspecify.annotations.NullMarked;
