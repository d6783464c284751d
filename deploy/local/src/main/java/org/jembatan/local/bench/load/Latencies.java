package org.jembatan.local.bench.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.HdrHistogram.AtomicHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramLogWriter;

/** How long each of many things took, to three digits. Any number of threads may add to it. */
public final class Latencies {

    private static final long LONGEST = Duration.ofMinutes(2).toNanos();
    private static final int DIGITS = 3;
    private static final double NANOSECONDS_IN_A_MILLISECOND = 1e6;
    private static final int STEPS_TO_HALF_THE_REST = 5;

    private final Histogram histogram = new AtomicHistogram(LONGEST, DIGITS);

    public Latencies() {
        histogram.setStartTimeStamp(System.currentTimeMillis());
    }

    /** What took longer than two minutes counts as two minutes. */
    public void add(long nanoseconds) {
        histogram.recordValue(Math.clamp(nanoseconds, 0, LONGEST));
    }

    public void addAll(Latencies others) {
        histogram.add(others.histogram);
    }

    public long count() {
        return histogram.getTotalCount();
    }

    /**
     * In milliseconds.
     *
     * @param percent of the things that took so long or less, such as 99.9
     */
    public double percentile(double percent) {
        return histogram.getValueAtPercentile(percent) / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** In milliseconds. */
    public double longest() {
        return histogram.getMaxValue() / NANOSECONDS_IN_A_MILLISECOND;
    }

    /** The usual ones in milliseconds, by name. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("p50", percentile(50));
        figures.put("p90", percentile(90));
        figures.put("p99", percentile(99));
        figures.put("max", longest());
        return figures;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "p50 %.1f ms, p99 %.1f ms, max %.1f ms", percentile(50), percentile(99), longest());
    }

    /**
     * Writes {@code NAME.hgrm}, a table of percentiles in milliseconds, and {@code NAME.hlog}, which programs that know
     * HdrHistogram read without loss.
     */
    public void writeTo(Path folder, String name) throws IOException {
        Files.createDirectories(folder);
        try (PrintStream table = new PrintStream(folder.resolve(name + ".hgrm").toFile(), UTF_8)) {
            histogram.outputPercentileDistribution(table, STEPS_TO_HALF_THE_REST, NANOSECONDS_IN_A_MILLISECOND);
        }
        histogram.setEndTimeStamp(System.currentTimeMillis());
        HistogramLogWriter log =
                new HistogramLogWriter(folder.resolve(name + ".hlog").toFile());
        try {
            log.outputLogFormatVersion();
            log.outputLegend();
            log.outputIntervalHistogram(histogram);
        } finally {
            log.close();
        }
    }
}
