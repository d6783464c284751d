package org.jembatan.local.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.jembatan.local.bench.load.Latencies;

class ReportTest {

    private final Latencies latencies = new Latencies();
    private Report report;

    @BeforeEach
    void prepare() {
        latencies.add(MILLISECONDS.toNanos(40));
        report = new Report(
                new Machine("Linux", 2, "16000 MiB", "JDK", 0.3),
                Instant.parse("2026-11-24T16:00:30Z"),
                List.of(
                        new Report.Line(
                                "P1",
                                "command <to> effect",
                                "at most 50 ms",
                                "40 ms",
                                true,
                                "open loop",
                                Map.of("p50", 40),
                                Map.of("effect at 100 a second", latencies)),
                        new Report.Line(
                                "P2", "capacity", "at least 0.5", "0.4", false, "closed loop", Map.of(), Map.of())));
    }

    @Test
    void isATableForPeople() {
        assertThat(report.asTable().lines())
                .startsWith("Measured on 2026-11-24T16:00:00Z; Linux, 2 processors, 16000 MiB, JDK, load 0.3 before the"
                        + " start.")
                .contains(
                        "| P1 | command <to> effect | at most 50 ms | 40 ms | yes | open loop |",
                        "| P2 | capacity | at least 0.5 | 0.4 | no | closed loop |");
    }

    @Test
    void isAFileForProgramsAndAPageForPeopleAndKeepsTheHistograms(@TempDir Path folder) throws Exception {
        report.writeTo(folder);

        assertThat(folder.resolve("results.json"))
                .content()
                .contains("\"p50\" : 40", "\"goalMet\" : false")
                .doesNotContain("latencies");
        assertThat(folder.resolve("report.html"))
                .content()
                .contains("<h2>P1: command &lt;to&gt; effect</h2>", "Goal: at least 0.5. Missed.")
                .containsOnlyOnce("<svg");
        assertThat(folder.resolve("histograms/P1 effect at 100 a second.hlog")).exists();
        assertThat(folder.resolve("histograms/P1 effect at 100 a second.hgrm")).exists();
    }

    /** The only value there is: as high as the plot, from the first percentile to the last. */
    @Test
    void drawsACurve() {
        assertThat(new LatencyPlot(Map.of("effect", latencies)).toString())
                .contains("points=\"50.0,", " 690.0,50.0\"", ">40 ms</text>", "effect: p50 40.0 ms");
    }
}
