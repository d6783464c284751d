package org.jembatan.local.store;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Carries out commands one after the other and lets each answer go only after the commit that contains all it says:
 * what it wrote and what it saw, so that no crash can undo what anybody was told.
 *
 * <p>One commit serves a whole group. The first command that needs one takes the commit on itself; while it waits for
 * its turn, the commands before it in the queue are carried out, and the same commit covers them.
 */
final class GroupCommit {

    private static final long NOTHING_TO_COMMIT = -1;

    /** Fair, so that the commit comes after the commands that already wait: they are its group. */
    private final ReentrantLock commands = new ReentrantLock(true);

    private final ReentrantLock commits = new ReentrantLock();
    private final CountDownLatch failed = new CountDownLatch(1);
    private final MVStore store;
    private final Compaction compaction;
    private long committedVersion;

    GroupCommit(MVStore store) {
        this.store = store;
        this.compaction = new Compaction(store);
    }

    /**
     * @throws IllegalStateException if the store can no longer write: the command may or may not have happened
     */
    <T> T carryOut(Supplier<T> command) {
        long version = NOTHING_TO_COMMIT;
        commands.lock();
        try {
            requireWorking();
            return command.get();
        } finally {
            version = store.hasUnsavedChanges() ? store.getCurrentVersion() : NOTHING_TO_COMMIT;
            commands.unlock();
            awaitCommitOf(version);
        }
    }

    void awaitFailure() throws InterruptedException {
        failed.await();
    }

    private void awaitCommitOf(long version) {
        if (version == NOTHING_TO_COMMIT) {
            return;
        }
        commits.lock();
        try {
            if (committedVersion <= version) {
                commit();
            }
        } finally {
            commits.unlock();
        }
    }

    /** Under the lock of the commands: the library changes documents in place, and half a change must not be stored. */
    private void commit() {
        commands.lock();
        try {
            requireWorking();
            store.commit();
            requireWorking();
            compaction.afterCommit();
            committedVersion = store.getCurrentVersion();
        } finally {
            commands.unlock();
        }
    }

    private void requireWorking() {
        if (store.isClosed()) {
            failed.countDown();
            MVStoreException cause = store.getPanicException();
            throw new IllegalStateException("The store can no longer write its file.", cause);
        }
    }
}
