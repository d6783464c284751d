package org.jembatan.faults;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.awaitility.core.ConditionTimeoutException;

import org.jembatan.local.RunningSystem;

/** The programs of the system as the lab treats them. */
final class Programs {

    static final List<String> ALL = List.of(
            "registration-service",
            "broker",
            "programme-service",
            "store",
            "feedback-service",
            "gateway",
            "alumni-service");

    private static final Duration TO_COME_THERE = Duration.ofSeconds(60);

    private final RunningSystem system;
    private final Agent agent;
    private final Map<String, Long> enteredBefore = new TreeMap<>();
    private final Map<String, Integer> struck = new TreeMap<>();
    private final List<String> notReached = new ArrayList<>();

    Programs(RunningSystem system, Agent agent) {
        this.system = system;
        this.agent = agent;
    }

    /** Returns when the fault is over: what was killed is being started, what was frozen or stopped goes on. */
    void suffer(Fault fault) {
        switch (fault) {
            case Fault.Kill killing -> {
                // Whoever was struck shortly before has to be at work again first, or nothing would be struck.
                killing.programs().forEach(system::awaitReady);
                killing.programs().forEach(this::kill);
            }
            case Fault.Freeze frozen -> freeze(frozen.program(), frozen.lasting());
            case Fault.Absence away -> stayAway(away.program(), away.lasting());
            case Fault.Crash crash -> crash(crash);
        }
    }

    private void kill(String program) {
        system.kill(program);
        count("kill -9 " + program);
    }

    private void freeze(String program, Duration lasting) {
        system.awaitReady(program);
        long pid = system.pid(program);
        signal("-STOP", pid);
        try {
            count("freeze " + program);
            pass(lasting);
        } finally {
            signal("-CONT", pid);
        }
    }

    private void stayAway(String program, Duration lasting) {
        system.awaitReady(program);
        system.stop(program);
        try {
            count("stop " + program);
            pass(lasting);
        } finally {
            system.start(program);
        }
    }

    private static void pass(Duration lasting) {
        await().pollDelay(lasting).atMost(lasting.plus(TO_COME_THERE)).until(() -> true);
    }

    /** A point that is not reached in time is remembered, and the program is left as it is. */
    private void crash(Fault.Crash crash) {
        String program = crash.visit().program();
        Programs.ALL.forEach(system::awaitReady);
        long pid = system.pid(program);
        if (pid != enteredBefore.getOrDefault(program, -1L)) {
            agent.enter(pid);
            enteredBefore.put(program, pid);
        }
        agent.arm(system.port(program), crash.visit().point().number(), crash.times());
        try {
            await().atMost(TO_COME_THERE).until(() -> system.pid(program) != pid);
            count("halt, " + crash.visit());
        } catch (ConditionTimeoutException notThere) {
            notReached.add(crash.toString());
        }
    }

    private void count(String what) {
        struck.merge(what, 1, Integer::sum);
    }

    void awaitAllReady() {
        ALL.forEach(system::awaitReady);
    }

    /** What happened to them, and how often. */
    Map<String, Integer> struck() {
        return struck;
    }

    /** The crash points to which a program did not come in time. */
    List<String> notReached() {
        return notReached;
    }

    private static void signal(String signal, long pid) {
        try {
            Process kill = new ProcessBuilder("kill", signal, Long.toString(pid))
                    .inheritIO()
                    .start();
            if (!kill.waitFor(10, TimeUnit.SECONDS) || kill.exitValue() != 0) {
                throw new IllegalStateException("kill %s %d has failed".formatted(signal, pid));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
