package org.jembatan.chassis.background;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import org.jembatan.chassis.background.Worker.Piece;

@Timeout(20)
class WorkerTest {

    private static final Duration LONG = Duration.ofMinutes(10);

    private final Bell bell = new Bell();
    private final AtomicInteger pieces = new AtomicInteger();
    private Worker worker = workerOn(() -> LONG);

    @AfterEach
    void sendHome() {
        worker.stop();
    }

    @Test
    void worksAtOnceAndThenRestsUntilTheBell() {
        start(() -> {
            pieces.incrementAndGet();
            return LONG;
        });
        awaitPieces(1);

        bell.ring();

        awaitPieces(2);
    }

    @Test
    void aBellRungDuringWorkIsHeardOnce() throws Exception {
        Semaphore allowed = new Semaphore(0);
        start(() -> {
            pieces.incrementAndGet();
            allowed.acquire();
            return LONG;
        });
        awaitPieces(1);

        bell.ring();
        bell.ring();
        bell.ring();
        allowed.release(10);

        awaitPieces(2);
        await("rest after the second piece")
                .during(Duration.ofMillis(100))
                .until(() -> pieces.get() == 2 && worker.isRunning());
    }

    @Test
    void goesOnWithoutTheBellWhenMoreIsLeftOrItsTimeHasCome() {
        start(() -> pieces.incrementAndGet() < 100 ? Duration.ZERO : Duration.ofMillis(1));

        awaitPieces(200);
    }

    @Test
    void goesOnAfterFailuresAndNoBellShortensThePauses() {
        start(() -> {
            return switch (pieces.incrementAndGet()) {
                case 1, 2 -> throw new IllegalStateException("The first two fail");
                case 3 -> throw new LinkageError("The third one finds a class missing");
                default -> LONG;
            };
        });
        long begun = System.nanoTime();

        await("the fourth piece").until(() -> {
            bell.ring();
            return pieces.get() >= 4;
        });

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(200 + 400 + 700));
    }

    @Test
    void finishesThePieceUnderWayWhenItIsStopped() throws Exception {
        CountDownLatch mayFinish = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        start(() -> {
            pieces.incrementAndGet();
            mayFinish.await();
            finished.set(true);
            return Duration.ZERO;
        });
        awaitPieces(1);

        Thread stopping = Thread.startVirtualThread(worker::stop);
        await("a stop that waits").until(() -> stopping.getState() == Thread.State.TIMED_WAITING);
        mayFinish.countDown();
        stopping.join();

        assertThat(finished).isTrue();
        assertThat(pieces).hasValue(1);
        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void interruptsAPieceThatTakesTooLongWhenItIsStopped() {
        CountDownLatch never = new CountDownLatch(1);
        worker = new Worker(
                "hanging-worker",
                bell,
                () -> {
                    pieces.incrementAndGet();
                    never.await();
                    return LONG;
                },
                Duration.ofMillis(100));
        worker.start();
        awaitPieces(1);

        worker.stop();

        assertThat(worker.isRunning()).isFalse();
    }

    @Test
    void stopsAtOnceWhileItPausesAfterAFailure() {
        start(() -> {
            throw new IllegalStateException("Failure " + pieces.incrementAndGet());
        });
        awaitPieces(3);
        long begun = System.nanoTime();

        worker.stop();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(500));
    }

    @Test
    void worksAgainAfterAStop() {
        start(() -> {
            pieces.incrementAndGet();
            return LONG;
        });
        awaitPieces(1);
        worker.stop();

        worker.start();

        awaitPieces(2);
        assertThat(worker.isRunning()).isTrue();
    }

    @Test
    void isStoppedAfterTheLastRequest() {
        assertThat(worker.getPhase()).isLessThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE);
    }

    private void start(Piece piece) {
        worker = workerOn(piece);
        worker.start();
    }

    private Worker workerOn(Piece piece) {
        return new Worker("tested-worker", bell, piece);
    }

    private void awaitPieces(int count) {
        await("piece " + count).until(() -> pieces.get() >= count);
    }
}
