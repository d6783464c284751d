package org.jembatan.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser of this machine. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");
    private static final Path ON_A_MAC = Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private Chromium() {}

    /** What {@code JEMBATAN_CHROMIUM} names, or else the first on the path. */
    static Optional<Path> find() {
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JEMBATAN_CHROMIUM")).map(Path::of);
        return Stream.of(named, onThePath(), Stream.of(ON_A_MAC))
                .flatMap(places -> places)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> onThePath() {
        List<String> folders = List.of(Objects.requireNonNullElse(System.getenv("PATH"), "")
                .split(Pattern.quote(java.io.File.pathSeparator), -1));
        return NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    }
}
