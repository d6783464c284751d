package org.jembatan.local.bench;

import java.util.Map;

import org.jembatan.local.bench.load.Latencies;

/**
 * What a measurement found.
 *
 * @param measured in a few words, for the table
 * @param goalMet whether that is good enough
 * @param figures all that was counted, by name, for whoever wants to draw or compare it
 * @param latencies what took how long, by name, to be drawn and kept
 */
record Result(String measured, boolean goalMet, Map<String, ?> figures, Map<String, Latencies> latencies) {

    Result(String measured, boolean goalMet, Map<String, ?> figures) {
        this(measured, goalMet, figures, Map.of());
    }

    static Result none(Exception why) {
        return new Result("not measured: " + why.getMessage(), false, Map.of());
    }
}
