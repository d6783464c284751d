/** Letters about accounts leave by SMTP, where a mail server is configured. */
@NullMarked
package org.jembatan.gateway.account.mail;

import org.jspecify.annotations.NullMarked;
