/** The gateway as an issuer of tokens: to whom it gives which, how long they last, and when they can be had no more. */
@NullMarked
package org.jembatan.gateway.issuer;

import org.jspecify.annotations.NullMarked;
