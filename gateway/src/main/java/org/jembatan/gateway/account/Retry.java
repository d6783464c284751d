package org.jembatan.gateway.account;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;

/** Runs load, change and save again when somebody else saved the same account in between. */
final class Retry {

    /** One account is changed by few at a time: its owner, an officer, and who sends its letters. */
    private static final int ATTEMPTS = 20;

    private static final long LONGEST_PAUSE_NANOS = 20_000_000;

    private Retry() {}

    /**
     * Tries until an attempt is not disturbed.
     *
     * @param attempt loads afresh, changes and saves; it may run many times
     */
    static <T> T onConflict(Supplier<T> attempt) {
        for (int left = ATTEMPTS; ; left--) {
            try {
                return attempt.get();
            } catch (OptimisticLockingFailureException | DuplicateKeyException conflict) {
                if (left == 1) {
                    throw conflict;
                }
                LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS));
            }
        }
    }
}
