/** Codes and tokens: who gets them, on which instance, how often, and how long. */
@NullMarked
package org.jembatan.gateway.issuer;

import org.jspecify.annotations.NullMarked;
