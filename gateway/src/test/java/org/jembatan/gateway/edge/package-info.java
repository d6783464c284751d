/** What a rude caller gets, and what of a request goes further. */
@NullMarked
package org.jembatan.gateway.edge;

import org.jspecify.annotations.NullMarked;
