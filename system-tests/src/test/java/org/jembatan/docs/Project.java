package org.jembatan.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the project consists of, as its files say. */
record Project(Path root, List<Path> files, Set<String> types) {

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".jembatan", "node_modules");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|record|interface|enum) (\\w+)");

    static Project read() {
        Path root = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("mvnw")))
                .findFirst()
                .orElseThrow();
        List<Path> files = filesOf(root);
        return new Project(
                root,
                files,
                java(files)
                        .flatMap(file -> TYPE.matcher(text(file)).results())
                        .map(match -> match.group(1))
                        .collect(java.util.stream.Collectors.toUnmodifiableSet()));
    }

    List<Path> documents() {
        return files.stream().filter(file -> file.toString().endsWith(".md")).toList();
    }

    /** Java of the programs, without their tests. */
    List<Path> production() {
        return java(files)
                .filter(file -> file.toString().contains("/src/main/"))
                .toList();
    }

    boolean hasType(String name) {
        return types.contains(name);
    }

    boolean hasPackage(String name) {
        String folder = "/" + name.replace('.', '/') + "/package-info.java";
        return files.stream().anyMatch(file -> file.toString().endsWith(folder));
    }

    boolean hasEvent(String type) {
        return files.stream().anyMatch(file -> file.endsWith(type + ".schema.json"));
    }

    /** Whether a file is called so, wherever it is. */
    boolean hasFileCalled(String name) {
        return files.stream().anyMatch(file -> file.endsWith(name));
    }

    /** Whether there is such a file or folder; {@code <name>} in it stands for any one name. */
    boolean hasPath(String path) {
        PathMatcher matcher = FileSystems.getDefault()
                .getPathMatcher(
                        "glob:" + root.resolve(path.replaceAll("<\\w+>", "*")).normalize() + "{,/**}");
        return files.stream().anyMatch(matcher::matches);
    }

    /** Whether the word stands in what configures and starts the system on one machine. */
    boolean knowsVariable(String name) {
        return Stream.of(
                        "jembatan",
                        "deploy/local/src/main/resources/org/jembatan/local/topology.yaml",
                        "deploy/compose/.env.example")
                .anyMatch(file -> text(root.resolve(file)).contains(name));
    }

    boolean knowsCommand(String name) {
        return Pattern.compile("^ {4}(?:\\w+ \\| )*" + Pattern.quote(name) + "(?: \\| [\\w-]+)*\\)", Pattern.MULTILINE)
                .matcher(text(root.resolve("jembatan")))
                .find();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> java(List<Path> files) {
        return files.stream().filter(file -> file.toString().endsWith(".java"));
    }

    private static List<Path> filesOf(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            entry -> !NOT_OURS.contains(entry.getFileName().toString()))
                    .flatMap(entry -> Files.isDirectory(entry) ? filesOf(entry).stream() : Stream.of(entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
