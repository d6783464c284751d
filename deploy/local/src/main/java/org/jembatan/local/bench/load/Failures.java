package org.jembatan.local.bench.load;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** How often something went wrong, by kind. Any number of threads may add to it. */
public final class Failures {

    private final Map<String, Integer> byKind = new ConcurrentSkipListMap<>();

    /** The kind is the status of a wrong answer, and the exception's class where there was none. */
    public void add(Exception failure) {
        add(
                failure instanceof WrongAnswer wrong
                        ? "status " + wrong.status()
                        : failure.getClass().getSimpleName(),
                1);
    }

    public void addAll(Failures others) {
        others.byKind.forEach(this::add);
    }

    private void add(String kind, int times) {
        byKind.merge(kind, times, Integer::sum);
    }

    public int count() {
        return byKind.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Map<String, Integer> byKind() {
        return Map.copyOf(byKind);
    }

    /** Such as {@code 3 (status 429: 2, HttpTimeoutException: 1)}. */
    @Override
    public String toString() {
        return byKind.isEmpty()
                ? "0"
                : byKind.entrySet().stream()
                        .map(kind -> kind.getKey() + ": " + kind.getValue())
                        .collect(Collectors.joining(", ", count() + " (", ")"));
    }
}
