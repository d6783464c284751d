/** Answers composed of what several services know, partial when one of them is away. */
@NullMarked
package org.jembatan.gateway.journey;

import org.jspecify.annotations.NullMarked;
