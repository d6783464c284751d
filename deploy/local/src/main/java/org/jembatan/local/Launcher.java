package org.jembatan.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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
        try {
            runFile.endLeftovers(TIME_FOR_LEFTOVERS);
            for (Program program : topology.programs()) {
                requireBuilt(program, options);
                requireFree(program, options.port(program));
            }
        } catch (RuntimeException e) {
            runFile.close();
            throw e;
        }
        RunningSystem system = new RunningSystem(topology, options, runFile);
        system.startAll();
        return system;
    }

    public static void main(String[] arguments) throws InterruptedException {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        try {
            LaunchOptions options =
                    LaunchOptions.from(System.getenv(), Path.of("").toAbsolutePath(), System.out::println);
            System.exit(
                    switch (arguments.length == 1 ? arguments[0] : "") {
                        case "up" -> up(options);
                        case "down" -> down(options);
                        case "status" -> status(options);
                        default -> {
                            System.err.println("Usage: up | down | status");
                            yield 2;
                        }
                    });
        } catch (IllegalStateException | IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static int up(LaunchOptions options) throws InterruptedException {
        System.out.println("Jembatan is starting; what its programs say goes to " + options.logs());
        try (RunningSystem system = start(options)) {
            System.out.println("Jembatan is up at " + system.gateway() + "; Ctrl-C stops it.");
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
        for (Program program : Topology.ofTheSystem().programs()) {
            Optional<Running> running = run.get().find(program.name());
            boolean ready = running.isPresent()
                    && running.get().find().isPresent()
                    && readiness.of(program, running.get().port());
            System.out.printf(
                    "%-22s %-10s %s%n",
                    program.name(),
                    ready ? "ready" : "not ready",
                    running.map(one -> "port %d, process %d".formatted(one.port(), one.pid()))
                            .orElse(""));
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

    private static void requireFree(Program program, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Port %d, which %s needs, is in use: free it, or set %s to another one."
                            .formatted(port, program.name(), program.portVariable()),
                    e);
        }
    }
}
