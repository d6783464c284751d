package org.jembatan.local.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Keeps so many calls under way, the next one as soon as one is answered. It finds out how much something bears; how long
 * people wait it cannot tell, because it asks less the slower the answers are.
 */
public final class ClosedLoop {

    private ClosedLoop() {}

    /** Fails where it was not answered as it should be. */
    @FunctionalInterface
    public interface Call {
        void perform() throws Exception;
    }

    /**
     * What was answered in a time.
     *
     * @param took from asking to the answer, of the right answers
     * @param failures what was answered otherwise or not at all
     */
    public record Outcome(Latencies took, Failures failures) {}

    /** Goes on for that long; only what is answered by then counts. */
    public static Outcome run(int connections, Duration time, Call call) {
        Latencies took = new Latencies();
        Failures failures = new Failures();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int connection = 0; connection < connections; connection++) {
                callers.execute(() -> callUntil(end, call, took, failures));
            }
        }
        return new Outcome(took, failures);
    }

    private static void callUntil(long end, Call call, Latencies took, Failures failures) {
        while (!Thread.currentThread().isInterrupted()) {
            long start = System.nanoTime();
            try {
                call.perform();
                long now = System.nanoTime();
                if (now > end) {
                    return;
                }
                took.add(now - start);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (Exception failure) {
                if (System.nanoTime() > end) {
                    return;
                }
                failures.add(failure);
            }
        }
    }
}
