/** How somebody comes to have an account, and who may not. */
@NullMarked
package org.jembatan.gateway.account;

import org.jspecify.annotations.NullMarked;
