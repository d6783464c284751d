package org.jembatan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was released once is still promised. {@code src/test/resources/released} keeps each producer's schemas as they
 * were when somebody began to rely on them, and is not edited along with the contracts: an addition needs no change
 * there, and a break is a new major version beside the old one. A value more in an enum needs an ADR that says how
 * consumers take it; with it, the released copy changes.
 */
class ReleasedContractsTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ANNOUNCED = "programme-service/edition.announced.v1.schema.json";

    @ParameterizedTest
    @MethodSource("released")
    void isStillPromised(String schema) {
        assertThat(broken(schema, contracts(schema))).isEmpty();
    }

    @Test
    void aBreakIsFound() {
        assertThat(brokenBy(parts -> at(parts, "edition").withArray("required").remove(0)))
                .containsExactly("/programmeId is there");
        assertThat(brokenBy(
                        parts -> at(parts, "edition").withObject("/properties").remove("startsOn")))
                .containsExactly("/startsOn has format \"date\"", "/startsOn has type \"string\"");
        assertThat(brokenBy(parts -> at(parts, "country").put("type", "integer")))
                .containsExactly("/countries/* has type \"string\"");
        assertThat(brokenBy(parts -> ((ArrayNode) at(parts, "quota").at("/properties/dimension/enum")).add("GENDER")))
                .singleElement()
                .asString()
                .startsWith("/quotas/*/dimension has enum");
    }

    @Test
    void anAdditionIsNone() {
        assertThat(brokenBy(parts -> at(parts, "edition")
                        .withObject("/properties")
                        .putObject("theme")
                        .put("type", "string")))
                .isEmpty();
        assertThat(brokenBy(parts -> at(parts, "edition").withArray("required").add("theme")))
                .isEmpty();
    }

    static List<String> released() throws IOException {
        var root = folder("/released");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .map(file -> root.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> brokenBy(Consumer<JsonNode> change) {
        return broken(ANNOUNCED, contracts(ANNOUNCED).with("parts.json", parts -> {
            change.accept(parts);
            return parts;
        }));
    }

    /** The promises of the released schema that the folder no longer makes. */
    private static Set<String> broken(String schema, Promises.Folder today) {
        var file = schema.substring(schema.indexOf('/') + 1);
        var broken = new TreeSet<>(Promises.of(files("/released/" + producer(schema)), file));
        assertThat(broken).as("promises of " + schema).isNotEmpty();
        broken.removeAll(Promises.of(today, file));
        return broken;
    }

    private static ObjectNode at(JsonNode parts, String part) {
        return (ObjectNode) parts.at("/$defs/" + part);
    }

    private static Promises.Folder contracts(String schema) {
        return files("/contracts/" + producer(schema));
    }

    private static String producer(String schema) {
        return schema.substring(0, schema.indexOf('/'));
    }

    private static Promises.Folder files(String resource) {
        return file -> {
            try {
                return JSON.readTree(Files.readString(folder(resource).resolve(file)));
            } catch (IOException e) {
                throw new UncheckedIOException("A released schema has no successor: " + file, e);
            }
        };
    }

    private static Path folder(String resource) {
        var address = ReleasedContractsTest.class.getResource(resource);
        if (address == null) {
            throw new IllegalStateException(resource + " is missing.");
        }
        try {
            return Path.of(address.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
