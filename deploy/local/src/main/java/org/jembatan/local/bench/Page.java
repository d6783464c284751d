package org.jembatan.local.bench;

import java.util.stream.Collectors;

/** What a bench says, as a page that needs nothing but itself. */
record Page(Report report) {

    @Override
    public String toString() {
        return """
                <!doctype html>
                <html lang="en">
                <meta charset="utf-8">
                <title>Measured</title>
                <style>
                body { font: 16px/1.4 sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem }
                svg { max-width: 100%%; font: 12px sans-serif }
                .met { color: #006b4f } .missed { color: #b03a00 }
                </style>
                <h1>Measured</h1>
                <p>%s; %s.</p>
                %s</html>
                """.formatted(
                        report.measuredAt(),
                        escaped(report.machine().toString()),
                        report.rows().stream().map(Page::section).collect(Collectors.joining()));
    }

    private static String section(Report.Line row) {
        return """
                <h2>%s: %s</h2>
                <p class="%s">%s<br>Goal: %s. %s</p>
                <p><small>How: %s.</small></p>
                %s""".formatted(
                        row.id(),
                        escaped(row.what()),
                        row.goalMet() ? "met" : "missed",
                        escaped(row.measured()),
                        escaped(row.goal()),
                        row.goalMet() ? "Met." : "Missed.",
                        escaped(row.method()),
                        row.latencies().isEmpty() ? "" : new LatencyPlot(row.latencies()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
