package org.jembatan.chassis.outbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends the messages that wait in documents, and removes from the documents what the broker acknowledged.
 *
 * <p>One thread serves the whole process. It takes whatever has gathered while the last batch was under way and sends it
 * in rounds: of each document one message at a time, the next only once the broker has the one before, so that a later
 * message never passes an undelivered earlier one, whatever fails. Rounds run over many documents at once, which is where
 * the throughput comes from.
 *
 * <p>Several instances may carry the same document; then messages repeat, which consumers must bear anyway.
 */
final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final WakeUps wakeUps;
    private final OutboxStore store;
    private final Courier courier;
    private final Duration sweepInterval;
    private volatile @Nullable Thread worker;

    Relay(WakeUps wakeUps, OutboxStore store, Courier courier, Duration sweepInterval) {
        this.wakeUps = wakeUps;
        this.store = store;
        this.courier = courier;
        this.sweepInterval = sweepInterval;
    }

    @Override
    public void start() {
        Thread created = Thread.ofPlatform().name("outbox-relay").unstarted(this::run);
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
        long nextSweep = System.nanoTime();
        while (worker == Thread.currentThread()) {
            try {
                if (System.nanoTime() >= nextSweep) {
                    deliver(store.findUndelivered());
                    nextSweep = System.nanoTime() + sweepInterval.toNanos();
                }
                deliver(wakeUps.take(nextSweep - System.nanoTime()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                break;
            } catch (RuntimeException failure) {
                log.warn(
                        "Messages stay in their documents until the sweep in {}: {}",
                        sweepInterval,
                        failure.toString());
            }
        }
        courier.close();
    }

    private void deliver(List<Undelivered> batch) throws InterruptedException {
        Map<String, Delivery> deliveries = new LinkedHashMap<>();
        for (Undelivered undelivered : batch) {
            deliveries
                    .computeIfAbsent(
                            undelivered.collection() + "/" + undelivered.aggregateId(), _ -> new Delivery(undelivered))
                    .add(undelivered.messages());
        }
        List<Delivery> open = List.copyOf(deliveries.values());
        while (!open.isEmpty()) {
            courier.sendOneEach(open);
            open = open.stream().filter(Delivery::wantsToGoOn).toList();
        }
        store.remove(deliveries.values());
        deliveries.values().stream()
                .filter(Delivery::hasFailed)
                .map(Delivery::rest)
                .forEach(wakeUps::add);
    }
}
