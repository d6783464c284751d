package org.jembatan.programme.subscription;

import java.net.URI;
import java.util.Optional;

/** Makes links that nobody can guess, and reads them again. */
public interface CalendarLinks {

    /** The same for the same link. */
    URI urlOf(CalendarLink link);

    /** What the secret part of a link stands for; empty when it is none of these. Whether it still leads there is not asked. */
    Optional<CalendarLink> read(String secret);
}
