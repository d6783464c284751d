/** Measures how fast and how small the system is on this machine, and holds the figures against the goals. */
@NullMarked
package org.jembatan.local.bench;

import org.jspecify.annotations.NullMarked;
