/** A document store that speaks MongoDB's protocol, keeps one file, and does not lose what it acknowledged. */
@NullMarked
package org.jembatan.local.store;

import org.jspecify.annotations.NullMarked;
