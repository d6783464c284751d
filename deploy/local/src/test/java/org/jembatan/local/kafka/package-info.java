/** What the local broker promises, tried on a running one. */
@NullMarked
package org.jembatan.local.kafka;

import org.jspecify.annotations.NullMarked;
