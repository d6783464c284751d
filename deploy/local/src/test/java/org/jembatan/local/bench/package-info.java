/** Whether what the benches say can be believed; nothing is measured here. */
@NullMarked
package org.jembatan.local.bench;

import org.jspecify.annotations.NullMarked;
