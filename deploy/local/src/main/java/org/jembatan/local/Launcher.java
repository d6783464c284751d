package org.jembatan.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jembatan.local.Instance.Door;
import org.jembatan.local.RunFile.Run;
import org.jembatan.local.RunFile.Running;

/** Starts, stops and looks at the system of one machine: {@code up}, {@code down}, {@code status}. */
public final class Launcher {

    private static final Duration TIME_FOR_LEFTOVERS = Duration.ofSeconds(5);
    private static final Duration TIME_TO_STOP_ALL = Duration.ofMinutes(1);

    private Launcher() {}

    /**
     * Starts everything and returns when everything is ready.
     *
     * @throws IllegalStateException with one sentence for the user if the system cannot run; nothing is left running
     */
    public static RunningSystem start(LaunchOptions options) {
        return start(Topology.ofTheSystem(), options);
    }

    static RunningSystem start(Topology topology, LaunchOptions options) {
        RunFile runFile = RunFile.lock(options.home())
                .orElseThrow(() -> new IllegalStateException("Jembatan runs already from " + options.home()
                        + ": ./jembatan status shows it, ./jembatan down stops it."));
        RunningSystem system;
        try {
            runFile.endLeftovers(TIME_FOR_LEFTOVERS);
            topology.programs().forEach(program -> requireBuilt(program, options));
            requireFree(topology.programs().stream()
                    .flatMap(program -> options.instances(program).stream())
                    .toList());
            if (options.quickStart() != QuickStart.OFF) {
                topology.programs().parallelStream().forEach(program -> takeApart(program, topology, options));
            }
            system = new RunningSystem(topology, options, runFile);
        } catch (RuntimeException e) {
            runFile.close();
            throw e;
        }
        system.startAll();
        return system;
    }

    /** Where that fails, the program starts from its jar as it was built. */
    private static void takeApart(Program program, Topology topology, LaunchOptions options) {
        try {
            Preparation.of(program, topology, options).takeApart();
        } catch (UncheckedIOException e) {
            options.progress()
                    .accept("%s starts more slowly: %s (%s)".formatted(program.name(), e.getMessage(), e.getCause()));
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        try {
            System.exit(run(List.of(arguments)));
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int run(List<String> arguments) throws InterruptedException {
        LaunchOptions options = LaunchOptions.from(System.getenv(), Path.of("").toAbsolutePath(), System.out::println);
        if (arguments.size() == 3
                && arguments.get(0).equals("up")
                && arguments.get(1).equals("--scale")) {
            return up(options.scaled(arguments.get(2)));
        }
        return switch (String.join(" ", arguments)) {
            case "up" -> up(options);
            case "down" -> down(options);
            case "status" -> status(options);
            default -> {
                System.err.println("Usage: up [--scale PROGRAM=NUMBER,...] | down | status");
                yield 2;
            }
        };
    }

    private static int up(LaunchOptions options) throws InterruptedException {
        System.out.println("Jembatan is starting; what its programs say goes to " + options.logs());
        try (RunningSystem system = start(options)) {
            System.out.println("Jembatan is up at "
                    + system.gateways().stream().map(URI::toString).collect(Collectors.joining(" and "))
                    + "; Ctrl-C stops it.");
            system.awaitEnd();
        }
        return 0;
    }

    private static int down(LaunchOptions options) {
        Optional<Run> run = RunFile.read(options.home());
        if (run.isEmpty()) {
            System.out.println("Jembatan does not run.");
            return 0;
        }
        Optional<ProcessHandle> launcher = run.get().launcher().find();
        launcher.ifPresent(ending -> {
            ending.destroy();
            ending.onExit()
                    .completeOnTimeout(ending, TIME_TO_STOP_ALL.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        });
        try (RunFile left = RunFile.lock(options.home())
                .orElseThrow(() -> new IllegalStateException("The launcher of Jembatan does not end; its process is "
                        + run.get().launcher().pid() + "."))) {
            left.endLeftovers(TIME_FOR_LEFTOVERS);
        }
        System.out.println("Jembatan has stopped.");
        return 0;
    }

    private static int status(LaunchOptions options) throws InterruptedException {
        Optional<Run> run =
                RunFile.read(options.home()).filter(one -> one.launcher().find().isPresent());
        if (run.isEmpty()) {
            System.out.println("Jembatan does not run.");
            return 1;
        }
        Readiness readiness = new Readiness();
        boolean allReady = true;
        for (Running one : run.get().running()) {
            boolean ready = one.find().isPresent()
                    && readiness.of(Topology.ofTheSystem().program(one.program()), one.port());
            System.out.printf(
                    "%-22s %-10s port %d%s%n",
                    one.name(),
                    ready ? "ready" : "not ready",
                    one.port(),
                    one.find().map(process -> ", process " + process.pid()).orElse(", away"));
            allReady &= ready;
        }
        return allReady ? 0 : 1;
    }

    private static void requireBuilt(Program program, LaunchOptions options) {
        Path jar = options.root().resolve(program.jar());
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is missing: build it with ./mvnw -DskipTests package.");
        }
    }

    static void requireFree(List<Instance> instances) {
        List<Door> doors = instances.stream().flatMap(Instance::doors).toList();
        Map<Integer, Door> byPort = new HashMap<>();
        for (Door door : doors) {
            Door other = byPort.put(door.port(), door);
            if (other != null) {
                throw new IllegalStateException("Port %d would be that of %s and of %s: set %s to another one."
                        .formatted(door.port(), other.owner(), door.owner(), door.variable()));
            }
        }
        doors.forEach(Launcher::requireFree);
    }

    private static void requireFree(Door door) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port %d, which %s needs, is in use: free it, or set %s to another one."
                            .formatted(door.port(), door.owner(), door.variable()),
                    e);
        }
    }
}
