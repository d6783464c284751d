/** Who is calling: verification of access tokens, the current user, and what each role may reach. */
@NullMarked
package org.jembatan.chassis.security;

import org.jspecify.annotations.NullMarked;
