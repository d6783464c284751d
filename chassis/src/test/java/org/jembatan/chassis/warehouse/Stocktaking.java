package org.jembatan.chassis.warehouse;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.jembatan.chassis.fanout.FanOut;
import org.jembatan.chassis.logging.Trace;

/** Counts shelf after shelf. */
@Component
public class Stocktaking implements FanOut {

    public static final int STEPS = 3;

    private final Map<String, Integer> steps = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> traces = new ConcurrentHashMap<>();

    public int steps(String subject) {
        return steps.getOrDefault(subject, 0);
    }

    /** The traces in which something of the subject was counted. */
    public Set<String> traces(String subject) {
        return traces.getOrDefault(subject, Set.of());
    }

    @Override
    public String kind() {
        return "stocktaking";
    }

    @Override
    public boolean advance(String subject) {
        traces.computeIfAbsent(subject, _ -> ConcurrentHashMap.newKeySet()).add(String.valueOf(Trace.current()));
        return steps.merge(subject, 1, Integer::sum) < STEPS;
    }
}
