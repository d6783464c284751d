package org.jembatan.chassis.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * One thread that works piece by piece and rests in between. After a failure it pauses, longer with each one in a row,
 * and no bell shortens that. When it is stopped, the piece under way is finished; one that takes too long is interrupted.
 */
public final class Worker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Worker.class);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration GRACE = Duration.ofSeconds(3);

    private final String name;
    private final Bell bell;
    private final Piece work;
    private final Duration grace;
    private volatile @Nullable Shift shift;

    public Worker(String name, Bell bell, Piece work) {
        this(name, bell, work, GRACE);
    }

    Worker(String name, Bell bell, Piece work, Duration grace) {
        this.name = name;
        this.bell = bell;
        this.work = work;
        this.grace = grace;
    }

    @Override
    public void start() {
        Shift begun = new Shift();
        shift = begun;
        begun.thread.start();
    }

    @Override
    public void stop() {
        Shift current = shift;
        if (current != null) {
            current.end();
        }
    }

    /** Begins before the service hears of anything, and ends after it: what the last requests leave is still done. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        Shift current = shift;
        return current != null && current.thread.isAlive();
    }

    /** What a worker does, again and again. */
    @FunctionalInterface
    public interface Piece {

        /**
         * Does a piece of what there is to do.
         *
         * @return how long the worker may rest if the bell does not call it; zero when more is left
         */
        Duration work() throws InterruptedException;
    }

    /** From a start to a stop. */
    private final class Shift {

        private final CountDownLatch over = new CountDownLatch(1);
        private final Thread thread = Thread.ofPlatform().name(name).unstarted(this::run);

        private void run() {
            Duration pause = FIRST_PAUSE;
            try {
                while (over.getCount() > 0) {
                    try {
                        bell.await(work.work());
                        pause = FIRST_PAUSE;
                    } catch (RuntimeException | Error failure) {
                        log.warn("{} has failed and goes on in {}", name, pause, failure);
                        boolean _ = over.await(pause.toMillis(), TimeUnit.MILLISECONDS);
                        pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
                    }
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        private void end() {
            over.countDown();
            bell.ring();
            try {
                if (!thread.join(grace)) {
                    thread.interrupt();
                    boolean _ = thread.join(grace);
                }
            } catch (InterruptedException impatient) {
                thread.interrupt();
                Thread.currentThread().interrupt();
            }
        }

        private static Duration shorter(Duration one, Duration other) {
            return one.compareTo(other) < 0 ? one : other;
        }
    }
}
