package org.jembatan.local.bench.load;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.jembatan.local.bench.load.OpenLoop.Outcome;
import org.jembatan.local.bench.load.OpenLoop.Turn;

/** People go on coming while what they come for stands still, and they wait. */
@Timeout(30)
class OpenLoopTest {

    private static final int PER_SECOND = 200;
    private static final long BETWEEN = SECONDS.toNanos(1) / PER_SECOND;
    private static final int FIRST_TO_WAIT = 10;
    private static final int ONE_WHO_ENDS_THE_STANDSTILL = 60;

    @Test
    void comesAtTheIntendedMomentsWhileTheTargetStandsStill() throws Exception {
        List<Turn> turns = new CopyOnWriteArrayList<>();
        standstill(turns);

        long first = turns.stream().mapToLong(Turn::intended).min().orElseThrow();
        assertThat(turns)
                .hasSize(100)
                .allSatisfy(turn -> assertThat(turn.intended()).isEqualTo(first + turn.number() * BETWEEN));
    }

    /** Who came first waited for as long as it took until the one came who ended it, and the others for less. */
    @Test
    void countsTheWaitingOfAllWhoCameDuringTheStandstill() throws Exception {
        Outcome outcome = standstill(new CopyOnWriteArrayList<>());

        double standstill = (ONE_WHO_ENDS_THE_STANDSTILL - FIRST_TO_WAIT) * BETWEEN / 1e6;
        assertThat(outcome.took().count()).isEqualTo(100);
        assertThat(outcome.took().longest()).isGreaterThanOrEqualTo(standstill * 0.999);
        // Of a hundred, fifty waited, and half of those for more than half of it.
        assertThat(outcome.took().percentile(75)).isGreaterThanOrEqualTo(standstill / 2 * 0.9);
    }

    @Test
    void countsTheLagOfTheGeneratorAndTheFailures() throws Exception {
        Outcome outcome = OpenLoop.run(PER_SECOND, 20, turn -> {
            if (turn.number() == 0) {
                throw new WrongAnswer(503);
            }
            if (turn.number() % 4 == 0) {
                throw new IllegalStateException("refused");
            }
        });

        assertThat(outcome.lag().count()).isEqualTo(20);
        assertThat(outcome.failures()).hasToString("5 (IllegalStateException: 4, status 503: 1)");
        assertThat(outcome.took().count()).isEqualTo(15);
    }

    /** Nobody is answered any more, until somebody comes who does not wait for those before. */
    private static Outcome standstill(List<Turn> turns) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        return OpenLoop.run(PER_SECOND, 100, turn -> {
            turns.add(turn);
            if (turn.number() == ONE_WHO_ENDS_THE_STANDSTILL) {
                over.countDown();
            } else if (turn.number() >= FIRST_TO_WAIT) {
                boolean ended = over.await(5, TimeUnit.SECONDS);
                if (!ended) {
                    throw new IllegalStateException("Nobody came while the target stood still.");
                }
            }
        });
    }
}
