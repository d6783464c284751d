package org.jembatan.chassis.outbox;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.jembatan.chassis.background.Worker;

/**
 * Sends the messages that wait in documents, and removes from the documents what the broker acknowledged.
 *
 * <p>One worker serves the whole process. It takes whatever has gathered while the last batch was under way and sends it
 * in rounds: of each document one message at a time, the next only once the broker has the one before, so that a later
 * message never passes an undelivered earlier one, whatever fails. Rounds run over many documents at once, which is where
 * the throughput comes from.
 *
 * <p>Several instances may carry the same document; then messages repeat, which consumers must bear anyway.
 */
final class Relay implements Worker.Piece {

    private final WakeUps wakeUps;
    private final OutboxStore store;
    private final Courier courier;
    private final Duration sweepInterval;
    private final Backlog backlog;
    private long nextSweep = System.nanoTime();

    Relay(WakeUps wakeUps, OutboxStore store, Courier courier, Duration sweepInterval, Backlog backlog) {
        this.wakeUps = wakeUps;
        this.store = store;
        this.courier = courier;
        this.sweepInterval = sweepInterval;
        this.backlog = backlog;
    }

    @Override
    public Duration work() throws InterruptedException {
        if (untilNextSweep().isZero()) {
            deliver(store.findUndelivered(), backlog::swept);
            nextSweep = System.nanoTime() + sweepInterval.toNanos();
        }
        deliver(wakeUps.take(), backlog::atHand);
        return wakeUps.areThere() ? Duration.ZERO : untilNextSweep();
    }

    private Duration untilNextSweep() {
        return Duration.ofNanos(Math.max(0, nextSweep - System.nanoTime()));
    }

    private void deliver(List<Undelivered> batch, Consumer<List<Undelivered>> left) throws InterruptedException {
        left.accept(batch);
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
        List<Undelivered> undelivered = deliveries.values().stream()
                .filter(Delivery::hasFailed)
                .map(Delivery::rest)
                .toList();
        left.accept(undelivered);
        undelivered.forEach(wakeUps::add);
    }
}
