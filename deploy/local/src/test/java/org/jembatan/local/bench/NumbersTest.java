package org.jembatan.local.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.local.bench.load.Latencies;

/** Programs read them, and people compare them: they are written alike where other digits and commas are usual. */
class NumbersTest {

    private static final String ASCII = "(?s)\\p{ASCII}*";
    private static final Locale OTHER_DIGITS = Locale.forLanguageTag("ar-EG");

    private final Locale usual = Locale.getDefault();
    private final Latencies latencies = new Latencies();

    @BeforeEach
    void goElsewhere() {
        Locale.setDefault(OTHER_DIGITS);
        assertThat(String.format("%.1f", 1.5)).isNotEqualTo("1.5");
        latencies.add(MILLISECONDS.toNanos(40));
    }

    @AfterEach
    void comeBack() {
        Locale.setDefault(usual);
    }

    @Test
    void areWrittenAlikeInWhatIsMeasured() {
        assertThat(latencies).hasToString("p50 40.0 ms, p99 40.0 ms, max 40.0 ms");
        assertThat(StartTime.result(List.of(13.04, 11.1, 11.3)).measured()).isEqualTo("11.3 s (13.0, 11.1, 11.3)");
        assertThat(Memory.result(Map.of("store", 1482L << 20)).measured()).isEqualTo("1,482 MiB (store 1482)");
        assertThat(new Machine("Linux", 2, "24000 MiB", "JDK", 0.3))
                .hasToString("Linux, 2 processors, 24000 MiB, JDK, load 0.3 before the start");
    }

    @Test
    void areWrittenAlikeInGoalsAndMethods() {
        assertThat(Bench.chosen(List.of()))
                .allSatisfy(row -> assertThat(row.goal() + row.method()).matches(ASCII));
    }

    @Test
    void areWrittenAlikeForPrograms() {
        assertThat(new LatencyPlot(Map.of("effect", latencies)).toString())
                .matches(ASCII)
                .contains(" 690.0,50.0\"");
        assertThat(Nginx.configuration(URI.create("http://127.0.0.1:8081"), 8080))
                .contains("listen 127.0.0.1:8080;");
    }
}
