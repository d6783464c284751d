package org.jembatan.local.bench;

import java.util.Map;

/**
 * What a measurement found.
 *
 * @param measured in a few words, for the table
 * @param goalMet whether that is good enough
 * @param figures all that was counted, by name, for whoever wants to draw or compare it
 */
record Result(String measured, boolean goalMet, Map<String, ?> figures) {

    static Result none(Exception why) {
        return new Result("not measured: " + why.getMessage(), false, Map.of());
    }
}
