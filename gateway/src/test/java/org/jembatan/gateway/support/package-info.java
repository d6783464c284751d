/** What the gateway's tests stand on: real HTTP servers to ask, a real store, and sockets to ask rudely. */
@NullMarked
package org.jembatan.gateway.support;

import org.jspecify.annotations.NullMarked;
