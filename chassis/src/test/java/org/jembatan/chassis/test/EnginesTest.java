package org.jembatan.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.test.Engines.Shared;

class EnginesTest {

    @Test
    void withoutAWishDockerDecides() {
        assertThat(Shared.inContainers(null, () -> true)).isTrue();
        assertThat(Shared.inContainers(null, () -> false)).isFalse();
    }

    @Test
    void aWishIsHeeded() {
        assertThat(Shared.inContainers("embedded", () -> true)).isFalse();
        assertThat(Shared.inContainers("containers", () -> true)).isTrue();
    }

    @Test
    void aWishThatCannotBeMetIsRefused() {
        assertThatThrownBy(() -> Shared.inContainers("containers", () -> false))
                .hasMessageContaining("no Docker engine answers");
        assertThatThrownBy(() -> Shared.inContainers("podman", () -> true))
                .hasMessageContaining("'podman'; it must be containers or embedded");
    }
}
