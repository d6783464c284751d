/**
 * Programme decides what an edition is: when, where, for whom and for how many, from its draft to its completion. It
 * hears from registration who is enrolled and keeps the roster. It tells which editions are announced, moved, cancelled
 * and completed.
 */
@NullMarked
package org.jembatan.programme;

import org.jspecify.annotations.NullMarked;
