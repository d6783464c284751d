package org.jembatan.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.Launcher;
import org.jembatan.local.RunningSystem;
import org.jembatan.system.WholeSystem;

/** The long forms of the fault lab, each in a system of its own. {@code ./jembatan faults} runs them, {@code test} does not. */
class Experiments {

    private static final long SEED = Long.getLong("jembatan.faults.seed", System.currentTimeMillis());
    private static final int MINUTES = Integer.getInteger("jembatan.faults.minutes", 15);
    private static final int TIMES = Integer.getInteger("jembatan.faults.times", 1);
    private static final Duration STORE_IS_AWAY = Duration.ofSeconds(30);

    /** A storm of kills: one program after the other, or two at once, is killed or frozen. */
    @Test
    void r1() throws Exception {
        experiment(lab -> lab.run(Integer.MAX_VALUE, new Schedule(SEED, 12), minutes()));
    }

    /** Every crash point in every program that comes there. */
    @Test
    void r2() throws Exception {
        Verdict verdict = experiment(lab -> lab.run(Integer.MAX_VALUE, Schedule.ofCrashes(SEED, TIMES, 4), () -> true));
        assertThat(verdict.notReached()).isEmpty();
    }

    /** The broker is away for as long as is said, then the store for half a minute. Nothing is started again but they. */
    @Test
    void r5() throws Exception {
        List<Fault> outages = List.of(
                new Fault.Absence(30, "broker", Duration.ofMinutes(MINUTES)),
                new Fault.Absence(60, "store", STORE_IS_AWAY),
                new Fault.Absence(60, "broker", Duration.ofSeconds(10)));
        Verdict verdict = experiment(lab -> lab.run(Integer.MAX_VALUE, outages.iterator(), () -> true));
        Findings said = new Findings();
        new OutagesAreSaid(verdict.faults()).examine(verdict.evidence(), said);
        assertThat(said.violations()).isEmpty();
    }

    @FunctionalInterface
    private interface Run {
        Verdict of(Lab lab) throws Exception;
    }

    private static Verdict experiment(Run run) throws Exception {
        System.out.printf("Seed %d%n", SEED);
        Path root = WholeSystem.projectRoot();
        Path home = Files.createTempDirectory(Files.createDirectories(root.resolve("system-tests/target")), "faults");
        LaunchOptions options = LaunchOptions.from(Map.of("JEMBATAN_HOME", home.toString()), root, System.out::println)
                .withDemoProfile()
                .onFreePorts();
        try (RunningSystem system = Launcher.start(options)) {
            Verdict verdict = run.of(new Lab(system, SEED, Agent.in(home.resolve("agent"))));
            System.out.println(verdict);
            assertThat(verdict.isGood()).as(verdict.toString()).isTrue();
            return verdict;
        }
    }

    private static BooleanSupplier minutes() {
        long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
        return () -> System.nanoTime() < end;
    }
}
