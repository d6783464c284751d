package org.jembatan.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jembatan.local.kafka.FreePort;

/**
 * Where and how a system runs.
 *
 * @param root of the project, where the built jars are
 * @param home for data, logs and the state of the run
 * @param ports by program; what is missing has its default
 * @param profiles of Spring, separated by commas
 * @param progress takes one short line after the other
 */
public record LaunchOptions(
        Path root, Path home, Map<String, Integer> ports, String profiles, Consumer<String> progress) {

    /**
     * What the environment says: {@code JEMBATAN_HOME} and each program's port variable.
     *
     * @throws IllegalArgumentException if a port variable is no port
     */
    public static LaunchOptions from(Map<String, String> environment, Path root, Consumer<String> progress) {
        Map<String, Integer> ports = new HashMap<>();
        for (Program program : Topology.ofTheSystem().programs()) {
            String port = environment.get(program.portVariable());
            if (port != null) {
                ports.put(program.name(), port(program.portVariable(), port));
            }
        }
        String home = environment.getOrDefault("JEMBATAN_HOME", ".jembatan");
        return new LaunchOptions(root, root.resolve(home), Map.copyOf(ports), "local", progress);
    }

    /** Every program on a port that is free now: for tests, which must not disturb a system that runs. */
    public LaunchOptions onFreePorts() {
        Map<String, Integer> free = new HashMap<>();
        Topology.ofTheSystem().programs().forEach(program -> free.put(program.name(), FreePort.pick()));
        return new LaunchOptions(root, home, Map.copyOf(free), profiles, progress);
    }

    /** With the business clock that can be moved, and a token for whoever asks. */
    public LaunchOptions withDemoProfile() {
        return new LaunchOptions(root, home, ports, "local,demo", progress);
    }

    int port(Program program) {
        return ports.getOrDefault(program.name(), program.port());
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path data() {
        return home.resolve("data");
    }

    private static int port(String variable, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(
                    "%s is \"%s\", which is no port: give a number from 1 to 65535.".formatted(variable, text));
        }
        return Integer.parseInt(text);
    }
}
