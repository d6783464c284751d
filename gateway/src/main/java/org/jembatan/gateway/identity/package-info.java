/** Who is asking: the issuer of tokens, its keys, and the check of every token that comes in. */
@NullMarked
package org.jembatan.gateway.identity;

import org.jspecify.annotations.NullMarked;
