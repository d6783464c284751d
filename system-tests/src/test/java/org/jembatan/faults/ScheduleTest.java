package org.jembatan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** A seed is all that is needed to play the same again. */
class ScheduleTest {

    @Test
    void theSameSeedBringsTheSameFaultsAndCandidates() {
        assertThat(Schedule.first(50, 7, 12)).isEqualTo(Schedule.first(50, 7, 12));
        assertThat(candidates(7)).isEqualTo(candidates(7));
    }

    @Test
    void anotherSeedBringsOthers() {
        assertThat(Schedule.first(50, 7, 12)).isNotEqualTo(Schedule.first(50, 8, 12));
        assertThat(candidates(7)).isNotEqualTo(candidates(8));
    }

    @Test
    void everyProgramIsStruck() {
        String all = Schedule.first(20, 7, 12).toString();

        assertThat(Programs.ALL).allSatisfy(program -> assertThat(all).contains(program));
    }

    private static List<Candidate> candidates(long seed) {
        Script script = new Script(seed);
        return IntStream.range(0, 100).mapToObj(script::candidate).toList();
    }
}
