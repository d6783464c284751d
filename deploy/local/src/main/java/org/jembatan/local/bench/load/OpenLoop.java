package org.jembatan.local.bench.load;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Does something at a fixed rate, whatever becomes of what was begun before, as people do who do not know of each other.
 * How long one took counts from the moment for which it was intended: who has to wait because others are waiting waits
 * as well.
 */
public final class OpenLoop {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private OpenLoop() {}

    /** Fails where it was not answered as it should be. */
    @FunctionalInterface
    public interface Act {
        void perform(Turn turn) throws Exception;
    }

    /**
     * One of the times.
     *
     * @param number from 0
     * @param intended when it is to begin, as {@link System#nanoTime} counts
     */
    public record Turn(int number, long intended) {

        /** Nanoseconds since it was to begin. */
        public long age() {
            return System.nanoTime() - intended;
        }
    }

    /**
     * What became of all.
     *
     * @param took from the intended moment until it was done, of those that did not fail
     * @param lag from the intended moment until it really began: what the generator itself adds
     */
    public record Outcome(Latencies took, Latencies lag, Failures failures) {}

    /** Returns when all are done. */
    public static Outcome run(int perSecond, int times, Act act) throws InterruptedException {
        Latencies took = new Latencies();
        Latencies lag = new Latencies();
        Failures failures = new Failures();
        try (ExecutorService acts = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int number = 0; number < times; number++) {
                Turn turn = new Turn(number, start + number * SECOND / perSecond);
                waitFor(turn);
                acts.execute(() -> {
                    lag.add(turn.age());
                    try {
                        act.perform(turn);
                        took.add(turn.age());
                    } catch (Exception failure) {
                        failures.add(failure);
                    }
                });
            }
        }
        return new Outcome(took, lag, failures);
    }

    private static void waitFor(Turn turn) throws InterruptedException {
        for (long age = turn.age(); age < 0; age = turn.age()) {
            LockSupport.parkNanos(-age);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
