package org.jembatan.faults;

import java.time.Duration;
import java.util.Locale;

/**
 * A fault that has happened.
 *
 * @param number from 1
 * @param from since the lab began
 * @param to since the lab began: when the killed are being started, and the others go on
 */
record Struck(int number, Fault fault, Duration from, Duration to) {

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%7.1f-%.1f s #%d: %s", from.toMillis() / 1000.0, to.toMillis() / 1000.0, number, fault);
    }
}
