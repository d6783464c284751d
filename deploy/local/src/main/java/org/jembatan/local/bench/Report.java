package org.jembatan.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** What a bench says in the end: a table for people, and a file for programs. */
record Report(Machine machine, Instant measuredAt, List<Line> rows) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    record Line(
            String id,
            String what,
            String goal,
            String measured,
            boolean goalMet,
            String method,
            Map<String, ?> figures) {

        static Line of(Row row, Result result) {
            return new Line(
                    row.id(),
                    row.what(),
                    row.goal(),
                    result.measured(),
                    result.goalMet(),
                    row.method(),
                    result.figures());
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

    void writeTo(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        file.toFile(), Map.of("machine", machine, "measuredAt", measuredAt.toString(), "rows", rows));
    }
}
