/** How an answer is composed of what several services know: all asked at once, partial when one of them is away. */
@NullMarked
package org.jembatan.gateway.gathering;

import org.jspecify.annotations.NullMarked;
