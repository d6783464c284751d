package org.jembatan.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a program becomes a process: its command line and its environment, with the placeholders filled in. */
final class ProgramProcess {

    /** A terminal sends Ctrl-C to all its processes; only the launcher may heed it, for the order of the stopping. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Topology topology;
    private final LaunchOptions options;
    private final Instance instance;
    /** Settled here, so that a process that is started again is the same one, whatever was prepared or built since. */
    private final List<String> whatToStart;

    ProgramProcess(Topology topology, LaunchOptions options, Instance instance) {
        this.topology = topology;
        this.options = options;
        this.instance = instance;
        this.whatToStart = options.quickStart() == QuickStart.OFF
                ? List.of(
                        "-jar", options.root().resolve(instance.program().jar()).toString())
                : Preparation.of(instance.program(), topology, options).toStart(options.quickStart());
    }

    Process start() throws IOException {
        Files.createDirectories(options.logs());
        Files.createDirectories(options.data());
        ProcessBuilder builder = new ProcessBuilder(command())
                .directory(options.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log()));
        builder.environment().putAll(environment());
        return builder.start();
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    File log() {
        return options.logs().resolve(instance.name() + ".log").toFile();
    }

    List<String> command() {
        Program program = instance.program();
        List<String> command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.add(java());
        command.addAll(topology.flags(program));
        command.addAll(whatToStart);
        program.arguments().forEach(argument -> command.add(filled(argument)));
        return command;
    }

    Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        topology.environment().forEach((name, value) -> environment.put(name, filled(value)));
        String operatorsPort = instance.program().operatorsPortVariable();
        if (!operatorsPort.isEmpty()) {
            environment.put(
                    operatorsPort,
                    instance.operatorsPort().map(Object::toString).orElse(""));
        }
        return environment;
    }

    private String filled(String text) {
        String filled = text.replace("{port}", Integer.toString(instance.port()))
                .replace("{database}", instance.program().database())
                .replace("{data}", options.data().toAbsolutePath().toString())
                .replace(
                        "{instances}",
                        InstancesFile.in(options.home()).toAbsolutePath().toString())
                .replace("{profiles}", options.profiles());
        for (Program other : topology.programs()) {
            filled = filled.replace("{" + other.name() + ".port}", Integer.toString(options.port(other)));
        }
        return filled;
    }
}
