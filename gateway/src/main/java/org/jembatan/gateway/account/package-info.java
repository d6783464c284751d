/** Who may sign in: accounts, how somebody comes to have one, and the letters that go to its address. */
@NullMarked
package org.jembatan.gateway.account;

import org.jspecify.annotations.NullMarked;
