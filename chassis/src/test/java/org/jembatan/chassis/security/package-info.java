/** Tests of who may call what. */
@NullMarked
package org.jembatan.chassis.security;

import org.jspecify.annotations.NullMarked;
