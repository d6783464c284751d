/** Tokens good and bad, and the keys behind them. */
@NullMarked
package org.jembatan.gateway.identity;

import org.jspecify.annotations.NullMarked;
