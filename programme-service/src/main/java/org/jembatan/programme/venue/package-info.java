/** Where sessions take place: rooms and halls, written down once and used by all editions. */
@NullMarked
package org.jembatan.programme.venue;

import org.jspecify.annotations.NullMarked;
