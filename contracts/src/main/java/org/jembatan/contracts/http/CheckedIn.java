package org.jembatan.contracts.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An OpenAPI document as it lies in the project. What the code says now is compared with it, so that no change passes unseen. */
public final class CheckedIn {

    /** With {@code -Djembatan.openapi=accept} what the code says now is written down instead of compared. */
    private static final boolean ACCEPT = "accept".equals(System.getProperty("jembatan.openapi"));

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private CheckedIn() {}

    public static ObjectNode read(Path file) {
        try {
            return (ObjectNode) JSON.readTree(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The contract %s cannot be read.".formatted(file), e);
        }
    }

    /**
     * Compares.
     *
     * @throws AssertionError if the document is another; it names what differs and how to accept it, and the document is
     *     then found below {@code target}
     */
    public static void require(ObjectNode document, Path file) {
        if (ACCEPT) {
            write(document, file);
            return;
        }
        List<String> differences =
                Files.exists(file) ? differences(read(file), asWritten(document)) : List.of("There is none yet");
        if (!differences.isEmpty()) {
            Path now = Path.of("target", "openapi.json").toAbsolutePath();
            write(document, now);
            throw new AssertionError("""
                    The HTTP API is not what %s says:
                      %s
                    The code now says %s. If that is what you want: ./jembatan openapi
                    """.formatted(file.normalize(), String.join("\n  ", differences), now));
        }
    }

    /** A number that is read is of another Java type than the same number that was put. */
    private static ObjectNode asWritten(ObjectNode document) {
        return (ObjectNode) JSON.readTree(JSON.writeValueAsString(document));
    }

    /** What is new, gone or changed: operations and components, by their names. */
    static List<String> differences(ObjectNode before, ObjectNode after) {
        Map<String, JsonNode> old = parts(before);
        Map<String, JsonNode> now = parts(after);
        Set<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name ->
                        !now.getOrDefault(name, JSON.nullNode()).equals(old.getOrDefault(name, JSON.nullNode())))
                .map(name -> (old.containsKey(name) ? now.containsKey(name) ? "changed: " : "gone: " : "new: ") + name)
                .toList();
    }

    private static Map<String, JsonNode> parts(ObjectNode document) {
        Map<String, JsonNode> parts = new TreeMap<>();
        document.properties().forEach(part -> parts.put(part.getKey(), part.getValue()));
        parts.remove("paths");
        parts.remove("components");
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> parts.put(
                                operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(part -> parts.put(kind.getKey() + "/" + part.getKey(), part.getValue())));
        return parts;
    }

    private static void write(ObjectNode document, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, JSON.writeValueAsString(document) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
