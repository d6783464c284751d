/** Messages leave by SMTP, where a mail server is configured. */
@NullMarked
package org.jembatan.registration.mail;

import org.jspecify.annotations.NullMarked;
