package org.jembatan.gateway.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/** What one browser is still to be told. Whoever is too slow to be told is cut off, and comes back. */
final class Subscription {

    /** More than one moment brings to one browser: a selection of some hundred candidates. */
    private static final int MOST_WAITING = 1000;

    private final Viewer viewer;
    private final Positions told;
    private final boolean hasMissedSome;
    private final BlockingQueue<Line> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private volatile boolean isOver;

    /**
     * @param told where this one goes on
     * @param hasMissedSome whether something may have happened that nobody tells any more, so that all has to be read anew
     */
    Subscription(Viewer viewer, Positions told, boolean hasMissedSome) {
        this.viewer = viewer;
        this.told = told;
        this.hasMissedSome = hasMissedSome;
    }

    /**
     * Something to tell.
     *
     * @param id how far one has been told once one has it
     * @param event null where there is nothing but that
     */
    record Line(String id, @Nullable LiveEvent event) {}

    boolean hasMissedSome() {
        return hasMissedSome;
    }

    /** Takes an event, in the order in which the feed reads them. */
    synchronized void offer(int partition, long offset, LiveEvent event) {
        if (told.advance(partition, offset)
                && viewer.maySee(event)
                && !waiting.offer(new Line(told.encoded(), event))) {
            isOver = true;
        }
    }

    /** What comes next; after that time without anything, how far one has been told. */
    Line next(Duration within) throws InterruptedException {
        Line line = waiting.poll(within.toMillis(), TimeUnit.MILLISECONDS);
        return line != null ? line : sofar();
    }

    private synchronized Line sofar() {
        return Optional.ofNullable(waiting.poll()).orElseGet(() -> new Line(told.encoded(), null));
    }

    boolean isOver() {
        return isOver;
    }

    /** Wakes whoever waits for what comes next. */
    void end() {
        isOver = true;
        waiting.offer(new Line("", null));
    }
}
