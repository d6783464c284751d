/** Tokens for the asking, for demonstrations and tests; exists only under the profile {@code demo}. */
@NullMarked
package org.jembatan.gateway.identity.demo;

import org.jspecify.annotations.NullMarked;
