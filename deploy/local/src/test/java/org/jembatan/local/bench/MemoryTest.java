package org.jembatan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

class MemoryTest {

    private static final long GOAL = 1_400_000_000;

    @Test
    void isTheSumOfTheProcessesAndNamesEach() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        bytes.put("store", 134L << 20);
        bytes.put("broker", 1169L << 20);

        assertThat(Memory.result(bytes).measured()).isEqualTo("1,303 MiB (store 134, broker 1169)");
    }

    @Test
    void isHeldAgainstOnePointFourGigabytesToTheByte() {
        assertThat(Memory.result(Map.of("store", 1L, "broker", GOAL - 1)).goalMet())
                .isTrue();
        assertThat(Memory.result(Map.of("store", 1L, "broker", GOAL)).goalMet()).isFalse();
        assertThat(new Memory().goal()).isEqualTo("at most 1,335 MiB (1.4 GB)");
    }
}
