/** How aggregates lie in a real store: what is written, what is read back, and who wins. */
@NullMarked
package org.jembatan.chassis.mongo;

import org.jspecify.annotations.NullMarked;
