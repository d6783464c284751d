package org.jembatan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.local.RunningSystem;
import org.jembatan.system.WholeSystem;

/**
 * The short form of the fault lab: some programs are killed or frozen while some dozen candidates come, always the same
 * ones. The long form is {@code ./jembatan faults}. Plays in 2045, after all others.
 */
@ExtendWith(WholeSystem.class)
@Order(10)
class SurvivesFaultsIT {

    private static final long SEED = 2016;
    private static final int CANDIDATES = 48;
    private static final int FAULTS = 5;
    private static final int CRASHES = 2;
    private static final int ANSWERS_BETWEEN = 20;

    @Test
    void keepsEveryPromise(RunningSystem system, @TempDir Path folder) throws Exception {
        Iterator<Fault> faults = Stream.concat(
                        Schedule.first(FAULTS, SEED, ANSWERS_BETWEEN).stream(),
                        Schedule.firstCrashes(CRASHES, SEED, ANSWERS_BETWEEN).stream())
                .iterator();

        Verdict verdict = new Lab(system, SEED, Agent.in(folder)).run(CANDIDATES, faults, () -> true);

        System.out.println(verdict);
        assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
    }
}
