/** Whether the generators of load tell the truth about what they load. */
@NullMarked
package org.jembatan.local.bench.load;

import org.jspecify.annotations.NullMarked;
