/** Links that prove by their signature what whoever holds them may do. */
@NullMarked
package org.jembatan.chassis.link;

import org.jspecify.annotations.NullMarked;
