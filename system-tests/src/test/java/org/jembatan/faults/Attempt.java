package org.jembatan.faults;

import java.time.Duration;

/**
 * A command that was sent once.
 *
 * @param copy 1, or 2 for what the impatient send at the same time
 * @param sent since the lab began
 * @param answered since the lab began
 */
record Attempt(Command command, int copy, Duration sent, Duration answered, Answer answer) {

    @Override
    public String toString() {
        return "%8.3f-%.3f s %s, copy %d: %s"
                .formatted(sent.toMillis() / 1000.0, answered.toMillis() / 1000.0, command.kind(), copy, answer);
    }
}
