package org.jembatan.chassis.fanout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does the work that is written down, one piece at a time, until none is left. Several instances share the list by
 * claims; a claim only spares double effort, since each step of a {@link FanOut} may be repeated.
 */
final class FanOutWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FanOutWorker.class);

    private final PendingWork pending;
    private final Map<String, FanOut> byKind;
    private final Duration sweepInterval;
    private final Semaphore woken;
    private volatile @Nullable Thread worker;

    FanOutWorker(PendingWork pending, List<FanOut> fanOuts, Semaphore woken, Duration sweepInterval) {
        this.pending = pending;
        this.byKind = fanOuts.stream().collect(Collectors.toMap(FanOut::kind, Function.identity()));
        this.woken = woken;
        this.sweepInterval = sweepInterval;
    }

    @Override
    public void start() {
        Thread created = Thread.ofPlatform().name("fan-out-worker").unstarted(this::run);
        worker = created; // before it starts: the loop runs for as long as it finds itself here
        created.start();
    }

    @Override
    public void stop() {
        Thread running = worker;
        worker = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        Thread running = worker;
        return running != null && running.isAlive();
    }

    private void run() {
        while (worker == Thread.currentThread()) {
            try {
                doAll();
                if (woken.tryAcquire(sweepInterval.toMillis(), TimeUnit.MILLISECONDS)) {
                    woken.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            } catch (RuntimeException failure) {
                log.warn("Work is left for the next sweep in {}", sweepInterval, failure);
            }
        }
    }

    private void doAll() {
        Optional<Work> claimed = pending.claim(byKind.keySet());
        while (claimed.isPresent() && !Thread.currentThread().isInterrupted()) {
            Work work = claimed.get();
            if (Objects.requireNonNull(byKind.get(work.kind())).advance(work.subject())) {
                claimed = pending.renew(work);
            } else {
                pending.finish(work);
                claimed = pending.claim(byKind.keySet());
            }
        }
    }
}
