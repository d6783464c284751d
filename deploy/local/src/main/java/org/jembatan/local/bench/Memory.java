package org.jembatan.local.bench;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jembatan.local.RunningSystem;

/** How much memory the whole system takes once it has worked. */
final class Memory implements Row {

    private static final long MIB = 1 << 20;
    private static final double MOST_MIB = 1.4 * 1024;

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
        return "at most 1,434 MiB (1.4 GiB)";
    }

    @Override
    public String method() {
        return "proportional set size of broker, store, four services and gateway, added up, when `demo` has just been played";
    }

    @Override
    public Result measure(Stage stage) {
        stage.standing();
        RunningSystem system = stage.running();
        Map<String, Long> parts = new LinkedHashMap<>();
        system.pssByInstance().forEach((instance, bytes) -> parts.put(instance, bytes / MIB));
        long all = system.pss() / MIB;
        return new Result("%,d MiB".formatted(all), all <= MOST_MIB, Map.of("mebibytes", all, "parts", parts));
    }
}
