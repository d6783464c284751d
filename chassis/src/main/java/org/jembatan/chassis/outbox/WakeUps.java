package org.jembatan.chassis.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.jembatan.chassis.background.Bell;

/** What saves have left to be delivered, on its way to the relay. Beyond a bound it forgets: the sweep finds those. */
final class WakeUps {

    private static final int BOUND = 10_000;

    private static final int BATCH = 500;

    private final BlockingQueue<Undelivered> queue = new LinkedBlockingQueue<>(BOUND);
    private final Bell bell;

    WakeUps(Bell bell) {
        this.bell = bell;
    }

    void add(Undelivered undelivered) {
        boolean _ = queue.offer(undelivered);
        bell.ring();
    }

    /** Takes what has gathered, up to a batch. */
    List<Undelivered> take() {
        List<Undelivered> batch = new ArrayList<>();
        queue.drainTo(batch, BATCH);
        return batch;
    }

    boolean areThere() {
        return !queue.isEmpty();
    }
}
