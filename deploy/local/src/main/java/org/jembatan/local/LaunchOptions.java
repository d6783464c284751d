package org.jembatan.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.jembatan.local.kafka.FreePort;

/**
 * Where and how a system runs.
 *
 * @param root of the project, where the built jars are
 * @param home for data, logs and the state of the run
 * @param ports by instance, what is missing has its default; those for operators by the variable that gives them
 * @param counts of instances by program; what is missing runs once
 * @param profiles of Spring, separated by commas
 * @param quickStart whether programs start from what is prepared for them
 * @param progress takes one short line after the other
 */
public record LaunchOptions(
        Path root,
        Path home,
        Map<String, Integer> ports,
        Map<String, Integer> counts,
        String profiles,
        QuickStart quickStart,
        Consumer<String> progress) {

    /** From the port of a program's first instance to that of its second, and so on. */
    private static final int BETWEEN_PORTS = 10;

    /**
     * What the environment says: {@code JEMBATAN_HOME}, {@code JEMBATAN_QUICKSTART} and each program's port variable.
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
            String operatorsPort = environment.getOrDefault(program.operatorsPortVariable(), "");
            if (!operatorsPort.isEmpty()) {
                ports.put(program.operatorsPortVariable(), port(program.operatorsPortVariable(), operatorsPort));
            }
        }
        String home = environment.getOrDefault("JEMBATAN_HOME", ".jembatan");
        QuickStart quickStart = "off".equals(environment.get("JEMBATAN_QUICKSTART")) ? QuickStart.OFF : QuickStart.ON;
        return new LaunchOptions(root, root.resolve(home), Map.copyOf(ports), Map.of(), "local", quickStart, progress);
    }

    /** Every instance there may be on a port that is free now: for tests, which must not disturb a system that runs. */
    public LaunchOptions onFreePorts() {
        Map<String, Integer> free = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Program program : Topology.ofTheSystem().programs()) {
            for (int number = 1; number <= program.mostInstances(); number++) {
                free.put(Instance.name(program, number), freePort(taken));
            }
        }
        return new LaunchOptions(root, home, Map.copyOf(free), counts, profiles, quickStart, progress);
    }

    /** With the business clock that can be moved, and a token for whoever asks. */
    public LaunchOptions withDemoProfile() {
        return new LaunchOptions(root, home, ports, counts, "local,demo", quickStart, progress);
    }

    /** Watched, for {@link Preparations#complete()}; it takes longer to stop. */
    public LaunchOptions training() {
        return new LaunchOptions(root, home, ports, counts, profiles, QuickStart.TRAINING, progress);
    }

    /** With data, logs and the state of the run in another folder. */
    public LaunchOptions at(Path otherHome) {
        return new LaunchOptions(root, otherHome, ports, counts, profiles, quickStart, progress);
    }

    /** What the environment has to say for a launcher to use the same folder and the same ports. */
    public Map<String, String> asEnvironment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("JEMBATAN_HOME", home.toString());
        for (Program program : Topology.ofTheSystem().programs()) {
            environment.put(program.portVariable(), Integer.toString(port(program)));
            instance(program, 1)
                    .operatorsPort()
                    .ifPresent(port -> environment.put(program.operatorsPortVariable(), Integer.toString(port)));
        }
        return environment;
    }

    /** Where the first gateway will answer. */
    public URI gateway() {
        return instance(Topology.ofTheSystem().program("gateway"), 1).uri();
    }

    /**
     * With several instances of some programs.
     *
     * @param scale such as {@code registration=2,gateway=2}
     * @throws IllegalArgumentException with one sentence for the user if that cannot be
     */
    public LaunchOptions scaled(String scale) {
        return new LaunchOptions(
                root, home, ports, Scale.parse(scale, Topology.ofTheSystem()), profiles, quickStart, progress);
    }

    int port(Program program) {
        return instance(program, 1).port();
    }

    Instance instance(Program program, int number) {
        int above = (number - 1) * BETWEEN_PORTS;
        int first = ports.getOrDefault(program.name(), program.port());
        return new Instance(
                program,
                number,
                ports.getOrDefault(Instance.name(program, number), first + above),
                Optional.ofNullable(ports.get(program.operatorsPortVariable())).map(port -> port + above));
    }

    List<Instance> instances(Program program) {
        return IntStream.rangeClosed(1, counts.getOrDefault(program.name(), 1))
                .mapToObj(number -> instance(program, number))
                .toList();
    }

    Path logs() {
        return home.resolve("logs");
    }

    Path data() {
        return home.resolve("data");
    }

    private static int freePort(Set<Integer> taken) {
        int port = FreePort.pick();
        while (!taken.add(port)) {
            port = FreePort.pick();
        }
        return port;
    }

    private static int port(String variable, String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException(
                    "%s is \"%s\", which is no port: give a number from 1 to 65535.".formatted(variable, text));
        }
        return Integer.parseInt(text);
    }
}
