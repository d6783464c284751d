/** What people do about their own accounts, as pages without scripts: sign up, take an invitation, choose a password. */
@NullMarked
package org.jembatan.gateway.account.html;

import org.jspecify.annotations.NullMarked;
