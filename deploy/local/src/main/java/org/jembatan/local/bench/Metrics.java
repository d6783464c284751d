package org.jembatan.local.bench;

import java.util.stream.Stream;

/** Reads what a service shows to Prometheus. */
final class Metrics {

    private Metrics() {}

    /** Adds up the samples of a counter that have all these labels, written as {@code name="value"}; 0 if there is none. */
    static long sum(String exposition, String counter, String... labels) {
        return exposition
                .lines()
                .filter(line -> line.startsWith(counter + "{"))
                .filter(line -> Stream.of(labels).allMatch(line::contains))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf('}') + 1)))
                .sum();
    }
}
