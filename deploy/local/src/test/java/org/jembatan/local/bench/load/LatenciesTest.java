package org.jembatan.local.bench.load;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;

import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatenciesTest {

    private final Latencies latencies = new Latencies();

    @Test
    void tellsPercentilesInMilliseconds() {
        oneToOneHundred();

        assertThat(latencies.percentile(50)).isCloseTo(50, within(0.1));
        assertThat(latencies.percentile(99)).isCloseTo(99, within(0.1));
        assertThat(latencies).hasToString("p50 50.0 ms, p99 99.0 ms, max 100.0 ms");
    }

    @Test
    void takesWhatIsOutOfBounds() {
        latencies.add(-1);
        latencies.add(MINUTES.toNanos(5));

        assertThat(latencies.count()).isEqualTo(2);
        assertThat(latencies.longest()).isCloseTo(120_000, within(200.0));
    }

    @Test
    void canBeReadBackFromItsFile(@TempDir Path folder) throws Exception {
        oneToOneHundred();

        latencies.writeTo(folder, "P0-something");

        try (HistogramLogReader reader =
                new HistogramLogReader(folder.resolve("P0-something.hlog").toFile())) {
            assertThat(reader.nextIntervalHistogram())
                    .isInstanceOfSatisfying(
                            Histogram.class,
                            read -> assertThat(read.getTotalCount()).isEqualTo(100));
        }
        assertThat(folder.resolve("P0-something.hgrm"))
                .content()
                .contains("Percentile", "50.004 0.500000000000         50");
    }

    private void oneToOneHundred() {
        for (int i = 1; i <= 100; i++) {
            latencies.add(MILLISECONDS.toNanos(i));
        }
    }
}
