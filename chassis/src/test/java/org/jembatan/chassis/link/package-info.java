/** Links that are ours and links that are not, by keys in a real store. */
@NullMarked
package org.jembatan.chassis.link;

import org.jspecify.annotations.NullMarked;
