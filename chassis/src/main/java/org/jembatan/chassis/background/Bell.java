package org.jembatan.chassis.background;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Calls a resting {@link Worker} to work. Rung while it works, the bell is heard as soon as it rests. */
public final class Bell {

    private final Semaphore rung = new Semaphore(0);

    public void ring() {
        rung.release();
    }

    /** Waits for the bell, but no longer than {@code rest}. However often it was rung before, it is heard once. */
    void await(Duration rest) throws InterruptedException {
        if (rung.tryAcquire(rest.toNanos(), TimeUnit.NANOSECONDS)) {
            rung.drainPermits();
        }
    }
}
