/** The page where people sign in, by real HTTP. */
@NullMarked
package org.jembatan.gateway.signin;

import org.jspecify.annotations.NullMarked;
