package org.jembatan.local.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.jembatan.local.bench.load.ClosedLoop.Outcome;

@Timeout(30)
class ClosedLoopTest {

    private static final int CONNECTIONS = 8;

    /** Nobody gets through the barrier unless all callers stand at it at once. */
    @Test
    void keepsAllConnectionsBusyAtOnce() {
        CyclicBarrier all = new CyclicBarrier(CONNECTIONS);

        Outcome outcome = ClosedLoop.run(CONNECTIONS, Duration.ofMillis(300), () -> {
            all.await(1, TimeUnit.SECONDS);
        });

        assertThat(outcome.took().count()).isGreaterThanOrEqualTo(CONNECTIONS);
    }

    @Test
    void countsOnlyRightAnswersAsCapacity() {
        AtomicInteger calls = new AtomicInteger();

        Outcome outcome = ClosedLoop.run(1, Duration.ofMillis(200), () -> {
            switch (calls.incrementAndGet() % 4) {
                case 0 -> throw new IllegalStateException("refused");
                case 1 -> {}
                default -> throw new WrongAnswer(503);
            }
        });

        int counted =
                Math.toIntExact(outcome.took().count()) + outcome.failures().count();
        assertThat(counted).isEqualTo(calls.get() - 1);
        assertThat(outcome.took().count()).isBetween(counted / 4L, counted / 4L + 1);
        assertThat(outcome.failures().byKind()).containsOnlyKeys("status 503", "IllegalStateException");
    }
}
