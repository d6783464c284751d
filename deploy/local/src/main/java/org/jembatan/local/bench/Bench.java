package org.jembatan.local.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jembatan.local.LaunchOptions;

/**
 * Measures the rows that are named, or all of them: {@code bench [P6 …]}. Writes {@code results.json},
 * {@code report.html} and raw histograms into {@code target/bench}, and prints a table. What it finds is no reason to fail.
 */
public final class Bench {

    /** In the order in which they are measured: the memory while nothing else has happened yet, the start at the end. */
    private static final List<Row> ROWS =
            List.of(new Memory(), new CommandToEffect(), new GatewayCapacity(), new StartTime());

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        List<Row> rows;
        try {
            rows = chosen(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        Path root = Path.of("").toAbsolutePath();
        Path folder = root.resolve("target/bench");
        Report report = measure(rows, folder, LaunchOptions.from(System.getenv(), root, System.out::println));
        report.writeTo(folder);
        System.out.println();
        System.out.println(report.asTable());
        System.exit(0);
    }

    /**
     * The rows of these names, each once, in the order in which they are measured; all of them where there are no names.
     *
     * @throws IllegalArgumentException with one sentence for the user if there is no such row
     */
    static List<Row> chosen(List<String> names) {
        List<String> known = ROWS.stream().map(Row::id).sorted().toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException(
                    "Usage: bench [ROW ...], where a row is one of " + String.join(", ", known) + ".");
        }
        return ROWS.stream()
                .filter(row -> names.isEmpty() || names.contains(row.id()))
                .toList();
    }

    private static Report measure(List<Row> rows, Path folder, LaunchOptions options) throws IOException {
        Machine machine = Machine.thisOne();
        List<Report.Line> lines = new ArrayList<>();
        try (Stage stage = Stage.below(folder, options)) {
            for (Row row : rows) {
                System.out.println("%s: %s".formatted(row.id(), row.what()));
                lines.add(Report.Line.of(row, resultOf(row, stage)));
            }
        }
        lines.sort(Comparator.comparing(Report.Line::id));
        return new Report(machine, Instant.now(), lines);
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
