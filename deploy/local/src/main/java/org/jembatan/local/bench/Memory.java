package org.jembatan.local.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How much memory the whole system takes once it has worked. */
final class Memory implements Row {

    private static final long MIB = 1 << 20;
    private static final long MOST = 1_400_000_000;

    @Override
    public String id() {
        return "P7";
    }

    @Override
    public String what() {
        return "memory of everything that runs, after the demonstration";
    }

    @Override
    public String goal() {
        return String.format(Locale.ROOT, "at most %,d MiB (1.4 GB)", MOST / MIB);
    }

    @Override
    public String method() {
        return "proportional set size of broker, store, four services and gateway, added up, when `demo` has just been played";
    }

    @Override
    public Result measure(Stage stage) {
        stage.standing();
        return result(stage.running().pssByInstance());
    }

    /** @param bytes of each process */
    static Result result(Map<String, Long> bytes) {
        long all = bytes.values().stream().mapToLong(Long::longValue).sum();
        Map<String, Long> parts = new LinkedHashMap<>();
        bytes.forEach((instance, part) -> parts.put(instance, part / MIB));
        return new Result(
                String.format(
                        Locale.ROOT,
                        "%,d MiB (%s)",
                        all / MIB,
                        parts.entrySet().stream()
                                .map(part -> part.getKey() + " " + part.getValue())
                                .collect(Collectors.joining(", "))),
                all <= MOST,
                Map.of("mebibytes", all / MIB, "parts", parts));
    }
}
