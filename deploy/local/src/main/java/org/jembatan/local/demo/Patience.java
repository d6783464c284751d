package org.jembatan.local.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long to go on trying, and how often: the pauses double.
 *
 * @param limit after which no new try begins
 */
record Patience(Duration limit, Duration firstPause, Duration longestPause) {

    /** Empty where no try had a result within the limit; there is at least one try. */
    <T> Optional<T> tryFor(Supplier<Optional<T>> attempt) {
        long start = System.nanoTime();
        Duration pause = firstPause;
        Optional<T> result = attempt.get();
        while (result.isEmpty() && System.nanoTime() - start < limit.toNanos()) {
            sleep(pause);
            pause = pause.multipliedBy(2).compareTo(longestPause) > 0 ? longestPause : pause.multipliedBy(2);
            result = attempt.get();
        }
        return result;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", e);
        }
    }
}
