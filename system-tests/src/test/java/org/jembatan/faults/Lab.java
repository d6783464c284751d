package org.jembatan.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.awaitility.core.ConditionTimeoutException;

import org.jembatan.local.RunningSystem;

/** Plays a stream of commands to a system to whose programs bad things happen, waits until all is quiet, and judges. */
final class Lab {

    private static final int COMMANDS_A_SECOND = 15;
    private static final Duration TO_GO_ON = Duration.ofMinutes(3);
    private static final Duration TO_SETTLE = Duration.ofMinutes(2);

    private final long seed;
    private final Topics topics;
    private final Documents documents;
    private final Api api;
    private final Programs programs;
    private final Journal journal = new Journal();
    private final List<Struck> struck = new ArrayList<>();

    Lab(RunningSystem system, long seed, Agent agent) {
        this.seed = seed;
        this.topics = new Topics("127.0.0.1:" + system.port("broker"));
        this.documents = new Documents("mongodb://127.0.0.1:" + system.port("store"));
        this.api = new Api(system::gateway);
        this.programs = new Programs(system, agent);
    }

    /**
     * Plays so many candidates at most.
     *
     * @param goesOn faults happen, and candidates come, as long as this is true
     */
    Verdict run(int candidates, Iterator<Fault> faults, BooleanSupplier goesOn) throws Exception {
        try (Pace pace = new Pace(COMMANDS_A_SECOND);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Editions editions = new Editions(api, pace, "Faults of seed " + seed);
            Commands commands = new Commands(new Script(seed), api, editions, journal, pace);
            CompletableFuture<Void> played = CompletableFuture.runAsync(() -> play(commands, candidates), threads);
            while (faults.hasNext() && goesOn.getAsBoolean() && !played.isDone()) {
                happen(faults.next(), played);
            }
            commands.endSoon();
            played.join();
            programs.awaitAllReady();
            awaitSettled();
            Evidence evidence = Evidence.gather(journal, editions.all(), api, topics, documents);
            return new Verdict(
                    seed, struck, programs.struck(), programs.notReached(), evidence, Oracle.judge(evidence));
        }
    }

    private static void play(Commands commands, int candidates) {
        try {
            commands.play(candidates);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void happen(Fault fault, CompletableFuture<Void> played) {
        int enough = journal.settled() + fault.afterAnswers();
        await("%d more answers; %s".formatted(fault.afterAnswers(), struck))
                .atMost(TO_GO_ON)
                .until(() -> played.isDone() || journal.settled() >= enough);
        if (!played.isDone()) {
            System.out.printf("%7.1f s: %s%n", journal.now().toMillis() / 1000.0, fault);
            Duration from = journal.now();
            programs.suffer(fault);
            struck.add(new Struck(struck.size() + 1, fault, from, journal.now()));
        }
    }

    /** What has not settled by the end of this is for the oracle to say. */
    private void awaitSettled() {
        Duration from = journal.now();
        try {
            await("everything to be delivered and applied")
                    .atMost(TO_SETTLE)
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptions()
                    .until(() -> topics.lag().isEmpty()
                            && documents.waitingMessages().isEmpty()
                            && documents.pendingWork().isEmpty()
                            && topics.lag().isEmpty());
            System.out.printf(
                    "Settled %.1f s after the last answer%n",
                    journal.now().minus(from).toMillis() / 1000.0);
        } catch (ConditionTimeoutException notSettled) {
            System.out.println("Not settled: " + notSettled.getMessage());
        }
    }
}
