/** How people show who they are: the page where they type a password, and the cookie by which a browser is known after. */
@NullMarked
package org.jembatan.gateway.signin;

import org.jspecify.annotations.NullMarked;
