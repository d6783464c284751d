package org.jembatan.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A module of the app, as it is written. */
record WebModule(Path file, String source) {

    static final Path ROOT = Path.of("src/main/resources/web");

    static Stream<WebModule> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList().stream()
                    .map(WebModule::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WebModule of(String file) {
        return read(ROOT.resolve(file));
    }

    private static WebModule read(Path file) {
        try {
            return new WebModule(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The first group of each match. */
    List<String> all(Pattern pattern) {
        return pattern.matcher(source).results().map(match -> match.group(1)).toList();
    }

    Path beside(String relative) {
        return file.resolveSibling(relative).normalize();
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
