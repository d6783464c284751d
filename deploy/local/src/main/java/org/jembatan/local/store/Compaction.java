package org.jembatan.local.store;

import org.h2.mvstore.MVStore;

/**
 * Keeps the file small. A commit writes a new piece of the file and leaves holes where the replaced pages were; when
 * the file has grown by half, the pieces that are mostly holes are written anew and the file is cut.
 */
final class Compaction {

    private static final long SMALL_ENOUGH = 4L << 20;
    private static final int MOST_MILLISECONDS = 100;

    private final MVStore store;
    private long tooLarge = SMALL_ENOUGH;

    Compaction(MVStore store) {
        this.store = store;
        // The library keeps what was replaced for 45 s and five commits, in case a power cut reorders the writes to
        // the disk. The death of the process reorders nothing.
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
    }

    void afterCommit() {
        if (size() > tooLarge) {
            store.compactFile(MOST_MILLISECONDS);
            tooLarge = Math.max(SMALL_ENOUGH, size() * 3 / 2);
        }
    }

    private long size() {
        return store.getFileStore().size();
    }
}
