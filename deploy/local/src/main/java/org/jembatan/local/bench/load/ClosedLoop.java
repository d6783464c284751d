package org.jembatan.local.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps so many calls under way, the next one as soon as one is answered. It finds out how much something bears; how long
 * people wait it cannot tell, because it asks less the slower the answers are.
 */
public final class ClosedLoop {

    private ClosedLoop() {}

    @FunctionalInterface
    public interface Call {

        /** Whether it was answered as it should be; a failure counts as a no. */
        boolean isAnswered() throws Exception;
    }

    /**
     * What was answered in a time.
     *
     * @param took from asking to the answer, of the right answers
     * @param refused how many other answers there were
     */
    public record Outcome(Latencies took, int refused, Duration time) {

        public double perSecond() {
            return took.count() / (time.toNanos() / 1e9);
        }
    }

    /** Goes on for that long; only what is answered by then counts. */
    public static Outcome run(int connections, Duration time, Call call) {
        Latencies took = new Latencies();
        AtomicInteger refused = new AtomicInteger();
        long end = System.nanoTime() + time.toNanos();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int connection = 0; connection < connections; connection++) {
                callers.execute(() -> callUntil(end, call, took, refused));
            }
        }
        return new Outcome(took, refused.get(), time);
    }

    private static void callUntil(long end, Call call, Latencies took, AtomicInteger refused) {
        while (!Thread.currentThread().isInterrupted()) {
            long start = System.nanoTime();
            boolean answered = isAnswered(call);
            long now = System.nanoTime();
            if (now > end) {
                return;
            }
            if (answered) {
                took.add(now - start);
            } else {
                refused.incrementAndGet();
            }
        }
    }

    private static boolean isAnswered(Call call) {
        try {
            return call.isAnswered();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (Exception failure) {
            return false;
        }
    }
}
