/** The released agenda as a file that calendar programs subscribe to, by RFC 5545. */
@NullMarked
package org.jembatan.programme.icalendar;

import org.jspecify.annotations.NullMarked;
