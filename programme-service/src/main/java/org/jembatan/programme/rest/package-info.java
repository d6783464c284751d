/** Editions and rosters over HTTP. */
@NullMarked
package org.jembatan.programme.rest;

import org.jspecify.annotations.NullMarked;
