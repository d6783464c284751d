package org.jembatan.chassis.warehouse;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.jembatan.chassis.fanout.FanOut;

/** Counts shelf after shelf. */
@Component
public class Stocktaking implements FanOut {

    public static final int STEPS = 3;

    private final Map<String, Integer> steps = new ConcurrentHashMap<>();

    public int steps(String subject) {
        return steps.getOrDefault(subject, 0);
    }

    @Override
    public String kind() {
        return "stocktaking";
    }

    @Override
    public boolean advance(String subject) {
        return steps.merge(subject, 1, Integer::sum) < STEPS;
    }
}
