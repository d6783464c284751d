package org.jembatan.local.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(10)
class GroupCommitTest {

    @TempDir
    private Path folder;

    private MVStore store;
    private GroupCommit commits;
    private MVMap<String, String> letters;

    @BeforeEach
    void open() {
        store = new MVStore.Builder()
                .fileName(folder.resolve("store.mv").toString())
                .autoCommitDisabled()
                .open();
        commits = new GroupCommit(store);
        letters = store.openMap("letters");
    }

    @AfterEach
    void close() {
        store.closeImmediately();
    }

    @Test
    void answersAWriteOnlyWhenItIsCommitted() {
        commits.carryOut(() -> letters.put("amara", "dear colleague"));

        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void answersAReadOnlyWhenWhatItSawIsCommitted() {
        letters.put("amara", "dear colleague");

        assertThat(commits.carryOut(() -> letters.get("amara"))).isEqualTo("dear colleague");
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void commitsWhatARefusedCommandSawAsWell() {
        letters.put("amara", "dear colleague");

        assertThatThrownBy(() -> commits.carryOut(() -> {
                    throw new IllegalArgumentException("amara has a letter");
                }))
                .hasMessage("amara has a letter");
        assertThat(store.hasUnsavedChanges()).isFalse();
    }

    @Test
    void writesNothingForAReadThatFollowsACommit() {
        commits.carryOut(() -> letters.put("amara", "dear colleague"));
        long version = store.getCurrentVersion();

        commits.carryOut(() -> letters.get("amara"));

        assertThat(store.getCurrentVersion()).isEqualTo(version);
    }

    @Test
    void answersNothingMoreOnceTheFileCannotBeWritten() throws Exception {
        store.closeImmediately();

        assertThatThrownBy(() -> commits.carryOut(() -> "an answer"))
                .hasMessage("The store can no longer write its file.");
        commits.awaitFailure();
    }
}
