package org.jembatan.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.jembatan.local.LaunchOptions;
import org.jembatan.local.Launcher;
import org.jembatan.local.RunningSystem;

/**
 * Gives a test the {@link RunningSystem}, as a newcomer starts it, on free ports and with data of its own. It is started
 * once for all tests, so each tells its story of an edition of its own, and leaves every program running.
 */
public class WholeSystem implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public RunningSystem resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return of(test);
    }

    /** The system of all tests. */
    static RunningSystem of(ExtensionContext test) {
        ExtensionContext.Store forAllTests =
                test.getRoot().getStore(ExtensionContext.Namespace.create(WholeSystem.class));
        return Objects.requireNonNull(
                forAllTests.computeIfAbsent(RunningSystem.class, _ -> start(), RunningSystem.class));
    }

    private static RunningSystem start() {
        Path root = projectRoot();
        return Launcher.start(
                LaunchOptions.from(Map.of("JEMBATAN_HOME", freshHome(root).toString()), root, System.out::println)
                        .withDemoProfile()
                        .onFreePorts());
    }

    /** Below target, where the logs may be read after the tests. */
    private static Path freshHome(Path root) {
        try {
            Path target = Files.createDirectories(root.resolve("system-tests/target"));
            return Files.createTempDirectory(target, "jembatan");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder that everything is in. */
    public static Path projectRoot() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
    }
}
