package org.jembatan.faults;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many through a second; what was not used in its moment is lost. */
final class Pace implements AutoCloseable {

    private final Semaphore turns = new Semaphore(0);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pace").factory());

    Pace(int perSecond) {
        Duration period = Duration.ofSeconds(1).dividedBy(perSecond);
        ScheduledFuture<?> _ = clock.scheduleAtFixedRate(this::next, 0, period.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void next() {
        turns.drainPermits();
        turns.release();
    }

    void await() throws InterruptedException {
        turns.acquire();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
