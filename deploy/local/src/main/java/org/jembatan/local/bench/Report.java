package org.jembatan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jembatan.local.bench.load.Latencies;

/** What a bench says in the end: a table and a page for people, files for programs. */
record Report(Machine machine, Instant measuredAt, List<Line> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Line(
            String id,
            String what,
            String goal,
            String measured,
            boolean goalMet,
            String method,
            Map<String, ?> figures,
            @JsonIgnore Map<String, Latencies> latencies) {

        static Line of(Row row, Result result) {
            return new Line(
                    row.id(),
                    row.what(),
                    row.goal(),
                    result.measured(),
                    result.goalMet(),
                    row.method(),
                    result.figures(),
                    result.latencies());
        }
    }

    /** As a table in Markdown. */
    String asTable() {
        return rows.stream()
                .map(row -> "| %s | %s | %s | %s | %s | %s |"
                        .formatted(row.id, row.what, row.goal, row.measured, row.goalMet ? "yes" : "no", row.method))
                .collect(Collectors.joining(
                        "\n", """
                        Measured on %s; %s.

                        | # | what | goal | measured | met | how |
                        |---|---|---|---|---|---|
                        """.formatted(measuredAt.truncatedTo(ChronoUnit.MINUTES), machine), "\n"));
    }

    /** Writes {@code results.json}, {@code report.html}, and the raw histograms beside them. */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        folder.resolve("results.json").toFile(),
                        Map.of("machine", machine, "measuredAt", measuredAt.toString(), "rows", rows));
        Files.writeString(folder.resolve("report.html"), new Page(this).toString());
        for (Line row : rows) {
            for (Map.Entry<String, Latencies> one : row.latencies.entrySet()) {
                one.getValue().writeTo(folder.resolve("histograms"), row.id + " " + one.getKey());
            }
        }
    }
}
