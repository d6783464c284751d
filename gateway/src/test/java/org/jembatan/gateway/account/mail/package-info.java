/** Letters on their way to a mail server. */
@NullMarked
package org.jembatan.gateway.account.mail;

import org.jspecify.annotations.NullMarked;
