package org.jembatan.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.Launcher;
import org.jembatan.local.Preparations;
import org.jembatan.local.RunningSystem;

/**
 * Watches the programs at work once after each build, so that they start quickly from then on. It plays one edition in a
 * system of its own, on free ports, with data that are thrown away. Where that fails, the programs start all the same, and
 * it is not tried again before they are built anew. It does nothing where there is nothing to learn, or where
 * {@code JEMBATAN_QUICKSTART=off} forbids it.
 */
public final class Training {

    private static final List<RealEdition> PLAYED = List.of(RealEdition.of(2023));

    private Training() {}

    public static void main(String[] arguments) {
        System.setProperty("logback.configurationFile", "org/jembatan/local/launcher-logging.xml");
        LaunchOptions options = LaunchOptions.from(System.getenv(), Path.of("").toAbsolutePath(), _ -> {});
        Preparations preparations = Preparations.of(options);
        if (!preparations.needTraining()) {
            return;
        }
        System.out.println("Learning how the programs start, once after each build; this takes a minute or two, and"
                + " JEMBATAN_QUICKSTART=off goes without.");
        try {
            watch(options);
            preparations.complete();
        } catch (RuntimeException | IOException e) {
            System.err.println("That did not work, so they start as they are until the next build: " + e.getMessage());
        }
        preparations.giveUpTheRest();
    }

    private static void watch(LaunchOptions options) throws IOException {
        Path home =
                Files.createTempDirectory(Files.createDirectories(options.root().resolve("target")), "training");
        try (RunningSystem watched =
                Launcher.start(options.at(home).withDemoProfile().onFreePorts().training())) {
            Demo.play(watched.gateway(), PLAYED, _ -> {});
        }
        remove(home);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path one : inside.toList().reversed()) {
                Files.delete(one);
            }
        }
    }
}
