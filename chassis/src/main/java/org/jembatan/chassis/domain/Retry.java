package org.jembatan.chassis.domain;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Runs load, change and save again when somebody else saved the same document in between. */
public final class Retry {

    /** How long a command tries to win; long enough for hundreds that want the same document at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LONGEST_PAUSE = Duration.ofMillis(40);

    private Retry() {}

    /**
     * Tries until an attempt is not disturbed.
     *
     * @param attempt loads afresh, changes and saves; it may run many times
     * @throws OptimisticLockingFailureException or DuplicateKeyException, the last one met, when ten seconds were not
     *     enough; nothing was changed then
     */
    public static <T> T onConflict(Supplier<T> attempt) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long pause = Duration.ofMillis(1).toNanos();
        while (true) {
            try {
                return attempt.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException conflict) {
                if (System.nanoTime() > deadline) {
                    throw conflict;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(pause) + 1);
                pause = Math.min(2 * pause, LONGEST_PAUSE.toNanos());
            }
        }
    }
}
