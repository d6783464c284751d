/** Keeps one service's trouble from becoming everybody's: time budgets, circuit breakers, bulkheads, rate limits. */
@NullMarked
package org.jembatan.gateway.protection;

import org.jspecify.annotations.NullMarked;
