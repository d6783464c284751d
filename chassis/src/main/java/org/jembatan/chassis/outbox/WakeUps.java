package org.jembatan.chassis.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What saves have left to be delivered, on its way to the relay. Beyond a bound it forgets: the sweep finds those. */
final class WakeUps {

    private static final int BOUND = 10_000;

    private static final int BATCH = 500;

    private final BlockingQueue<Undelivered> queue = new LinkedBlockingQueue<>(BOUND);

    void add(Undelivered undelivered) {
        boolean _ = queue.offer(undelivered);
    }

    /** Waits for the first, up to {@code nanos}, and takes whatever else has gathered; empty when none came. */
    List<Undelivered> take(long nanos) throws InterruptedException {
        List<Undelivered> batch = new ArrayList<>();
        Undelivered first = queue.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        if (first != null) {
            batch.add(first);
            queue.drainTo(batch, BATCH - 1);
        }
        return batch;
    }
}
