package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.Launcher;
import org.jembatan.local.RunningSystem;
import org.jembatan.local.demo.Demo;
import org.jembatan.local.demo.RealEdition;
import org.jembatan.local.demo.Standing;

/**
 * What is measured: a system of its own, on free ports, with data of its own in which the demonstration has been played.
 * One row after the other uses it.
 */
final class Stage implements AutoCloseable {

    private static final String RUN = "run";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LaunchOptions options;
    private @Nullable RunningSystem running;
    private @Nullable Standing standing;

    Stage(LaunchOptions options) {
        this.options = options;
    }

    /** In a folder below {@code folder}, whose logs may be read until the next bench, which removes it. */
    static Stage below(Path folder, LaunchOptions options) throws IOException {
        Files.createDirectories(folder);
        removeFormerRuns(folder);
        return new Stage(options.at(Files.createTempDirectory(folder, RUN))
                .withDemoProfile()
                .onFreePorts());
    }

    private static void removeFormerRuns(Path folder) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder, RUN + "*")) {
            for (Path run : runs) {
                try (Stream<Path> content = Files.walk(run)) {
                    for (Path one : content.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(one);
                    }
                }
            }
        }
    }

    LaunchOptions options() {
        return options;
    }

    void say(String line) {
        options.progress().accept(line);
    }

    /** The system as it runs, started if it does not. What runs may have been started before or after the demonstration. */
    RunningSystem running() {
        RunningSystem system = running;
        if (system == null) {
            system = Launcher.start(options);
            running = system;
        }
        return system;
    }

    /** What came of the demonstration, which is played now if it has not been yet. */
    Standing standing() {
        Standing played = standing;
        if (played == null) {
            played = Demo.play(running().gateway(), RealEdition.all(), options.progress());
            standing = played;
        }
        return played;
    }

    /** Until it is asked for again. */
    void stop() {
        Optional.ofNullable(running).ifPresent(RunningSystem::close);
        running = null;
    }

    /**
     * A token that {@code POST /demo/tokens} gives for this; it is good for ten minutes, also after the system was
     * started again.
     */
    String token(String wanted) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(running().gateway().resolve("/demo/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(wanted))
                .build();
        return JSON.readTree(http.send(request, BodyHandlers.ofString()).body())
                .path("accessToken")
                .asText();
    }

    /** The journey of somebody, which all four services have a part in: empty until none of them is missing. */
    Optional<String> wholeJourney(URI gateway, String token) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/me/journey"))
                .header("Authorization", "Bearer " + token)
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return Optional.of(answer)
                    .filter(one -> one.statusCode() == 200)
                    .map(one -> one.body())
                    .filter(Stage::isWhole);
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(String journey) {
        try {
            var read = JSON.readTree(journey);
            return read.path("missing").isArray()
                    && read.path("missing").isEmpty()
                    && !read.path("steps").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        stop();
        http.shutdownNow();
    }
}
