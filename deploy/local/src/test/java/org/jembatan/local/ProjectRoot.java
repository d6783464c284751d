package org.jembatan.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folder with the wrapper of Maven, from wherever the tests are run. */
final class ProjectRoot {

    private ProjectRoot() {}

    static Path find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }
}
