package org.jembatan.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.bench.load.Latencies;

/**
 * Measures the rows that are named, or all of them: {@code bench [P6 …]}. Writes {@code target/bench/results.json} and
 * prints a table. What it finds is no reason to fail.
 */
public final class Bench {

    /** In the order in which they are measured: the memory while nothing else has happened yet, the start at the end. */
    private static final List<Row> ROWS =
            List.of(new Memory(), new CommandToEffect(), new GatewayCapacity(), new StartTime());

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        List<String> wanted = List.of(arguments);
        List<Row> rows = ROWS.stream()
                .filter(row -> wanted.isEmpty() || wanted.contains(row.id()))
                .toList();
        if (rows.size() < wanted.size()) {
            System.err.println("Usage: bench [ROW ...], where a row is one of "
                    + ROWS.stream().map(Row::id).sorted().collect(Collectors.joining(", ")) + ".");
            System.exit(2);
        }
        Path root = Path.of("").toAbsolutePath();
        Path folder = root.resolve("target/bench");
        Report report = measure(rows, folder, LaunchOptions.from(System.getenv(), root, System.out::println));
        report.writeTo(folder.resolve("results.json"));
        System.out.println();
        System.out.println(report.asTable());
        System.exit(0);
    }

    private static Report measure(List<Row> rows, Path folder, LaunchOptions options) throws IOException {
        Machine machine = Machine.thisOne();
        List<Report.Line> lines = new ArrayList<>();
        try (Stage stage = Stage.below(folder, options)) {
            for (Row row : rows) {
                System.out.println("%s: %s".formatted(row.id(), row.what()));
                Result result = resultOf(row, stage);
                lines.add(Report.Line.of(row, result));
                keep(row, result, folder);
            }
        }
        lines.sort(Comparator.comparing(Report.Line::id));
        return new Report(machine, Instant.now(), lines);
    }

    /** The raw histograms, for whoever wants to look closer. */
    private static void keep(Row row, Result result, Path folder) throws IOException {
        for (Map.Entry<String, Latencies> one : result.latencies().entrySet()) {
            one.getValue().writeTo(folder.resolve("histograms"), row.id() + " " + one.getKey());
        }
    }

    private static Result resultOf(Row row, Stage stage) {
        try {
            return row.measure(stage);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Result.none(e);
        } catch (Exception e) {
            return Result.none(e);
        }
    }
}
