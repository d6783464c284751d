package org.jembatan.chassis.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

class CommandKeyTest {

    private static final CommandKey KEY = new CommandKey("maya", "key-1", "hash");

    @Test
    void derivesAUuidOfVersion8() {
        var id = UUID.fromString(KEY.derivedId());

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    /** Documents are found by this id, so it must never change. */
    @Test
    void derivesTheSameIdForEver() {
        assertThat(KEY.derivedId()).isEqualTo("463244ba-064b-8eb8-8ece-5163118dc66b");
        assertThat(new CommandKey("maya", "key-1", "another").derivedId()).isEqualTo(KEY.derivedId());
    }

    @Test
    void tellsCallersAndKeysApart() {
        assertThat(new CommandKey("maya", "key-2", "hash").derivedId()).isNotEqualTo(KEY.derivedId());
        assertThat(new CommandKey("mayak", "ey-1", "hash").derivedId()).isNotEqualTo(KEY.derivedId());
    }

    @Test
    void knowsItsOwnRequest() {
        assertThat(KEY.sameRequestAs("hash")).isTrue();
        assertThat(KEY.sameRequestAs("another")).isFalse();
    }
}
