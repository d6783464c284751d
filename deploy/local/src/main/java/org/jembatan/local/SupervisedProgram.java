package org.jembatan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/** Keeps one program running: when its process ends without being told to, it says so and starts it again. */
final class SupervisedProgram {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration TIME_TO_BE_READY = Duration.ofMinutes(3);
    private static final int MOST_FAILURES = 5;
    private static final Duration FOR_EVER = Duration.ofNanos(Long.MAX_VALUE);
    private static final Duration LONG_ENOUGH_TO_FORGIVE = Duration.ofSeconds(10);

    private final Instance instance;
    private final ProgramProcess blueprint;
    private final Consumer<String> progress;
    private final Runnable onChange;
    private volatile @Nullable Process process;
    private boolean wanted;
    private int failures;

    /** @param onChange called whenever a process of this program has started */
    SupervisedProgram(Instance instance, ProgramProcess blueprint, Consumer<String> progress, Runnable onChange) {
        this.instance = instance;
        this.blueprint = blueprint;
        this.progress = progress;
        this.onChange = onChange;
    }

    Instance instance() {
        return instance;
    }

    Optional<ProcessHandle> process() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::toHandle);
    }

    /**
     * @param waited since somebody began to wait for the program to be ready
     * @throws IllegalStateException if it is no use to wait any longer
     */
    synchronized void requireHope(Duration waited) {
        if (!wanted) {
            throw new IllegalStateException(instance.name() + " was stopped before it was ready.");
        }
        if (failures >= MOST_FAILURES) {
            throw new IllegalStateException("%s failed %d times before it was ready. Its log may say why: %s"
                    .formatted(instance.name(), failures, blueprint.log()));
        }
        if (waited.compareTo(TIME_TO_BE_READY) > 0) {
            throw new IllegalStateException("%s is not ready after %d s. Its log may say why: %s"
                    .formatted(instance.name(), waited.toSeconds(), blueprint.log()));
        }
    }

    synchronized void isReady() {
        failures = 0;
    }

    /** @throws UncheckedIOException if there can be no process; then none is tried again either */
    void start() {
        want();
        onChange.run();
    }

    private synchronized void want() {
        runUnlessRunning();
        wanted = true;
    }

    private synchronized void runUnlessRunning() {
        if (process().isPresent()) {
            return;
        }
        try {
            Process started = blueprint.start();
            process = started;
            Thread.ofVirtual().name("watch " + instance.name()).start(() -> watch(started));
        } catch (IOException e) {
            throw new UncheckedIOException("The process of " + instance.name() + " cannot be started.", e);
        }
    }

    /** Ends the process as {@code kill -9} does, and returns when it is gone. It comes back by itself. */
    void kill() {
        Process ending = process;
        if (ending != null) {
            endAtOnce(ending);
        }
    }

    /** Asks the process to end, and ends it when it has not after the limit. It stays away until it is started. */
    void stop(Duration limit) {
        unwanted().ifPresent(ending -> {
            ending.destroy();
            if (!endsWithin(limit, ending)) {
                progress.accept(instance.name() + " did not end within " + limit.toSeconds() + " s and was killed.");
                endAtOnce(ending);
            }
        });
    }

    private static void endAtOnce(Process ending) {
        ending.destroyForcibly();
        endsWithin(FOR_EVER, ending);
    }

    /**
     * Whether it has ended in that time. Waits for the process itself: {@link Process#onExit()} completes on the common
     * pool, whose only thread on a machine of two processors may be the one that waits. An interruption does not cut
     * it short, so that nothing is left running.
     */
    private static boolean endsWithin(Duration limit, Process ending) {
        long start = System.nanoTime();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return ending.waitFor(limit.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private synchronized Optional<Process> unwanted() {
        wanted = false;
        return Optional.ofNullable(process);
    }

    private void watch(Process running) {
        long since = System.nanoTime();
        try {
            int status = running.waitFor();
            Optional<Duration> pause = pauseAfter(running, Duration.ofNanos(System.nanoTime() - since));
            if (pause.isPresent()) {
                progress.accept("%s ended by itself (status %d) and is started again in %.1f s. Its log: %s"
                        .formatted(instance.name(), status, pause.get().toMillis() / 1000.0, blueprint.log()));
                Thread.sleep(pause.get());
                startAgain();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As often as it takes: a disk that is full, or too many processes, may be a matter of minutes. */
    private void startAgain() throws InterruptedException {
        while (true) {
            try {
                if (runsIfWanted()) {
                    onChange.run();
                }
                return;
            } catch (UncheckedIOException e) {
                Duration pause = pauseAfterFailure();
                progress.accept("%s (%s) It is tried again in %.1f s."
                        .formatted(e.getMessage(), e.getCause(), pause.toMillis() / 1000.0));
                Thread.sleep(pause);
            }
        }
    }

    private synchronized boolean runsIfWanted() {
        if (wanted) {
            runUnlessRunning();
        }
        return wanted;
    }

    private synchronized Duration pauseAfterFailure() {
        failures++;
        return pause();
    }

    /** Empty where the process was told to end. */
    private synchronized Optional<Duration> pauseAfter(Process ended, Duration lived) {
        if (!wanted || !ended.equals(process)) {
            return Optional.empty();
        }
        failures = lived.compareTo(LONG_ENOUGH_TO_FORGIVE) > 0 ? 1 : failures + 1;
        return Optional.of(pause());
    }

    /** Twice as long after each failure, so that a program which cannot run does not keep the machine busy. */
    private Duration pause() {
        Duration doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
