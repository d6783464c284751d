/** What an operator does from a terminal while a system runs, through its public API. */
@NullMarked
package org.jembatan.local.operations;

import org.jspecify.annotations.NullMarked;
