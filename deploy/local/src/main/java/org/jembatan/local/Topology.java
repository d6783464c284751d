package org.jembatan.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.jspecify.annotations.Nullable;

/**
 * The programs of the system and what they share, as {@code topology.yaml} states them.
 *
 * @param jvm flags of every process
 * @param environment of every process, with placeholders
 * @param programs in the order in which they are shown; they are stopped the other way round
 */
record Topology(List<String> jvm, Map<String, String> environment, List<Program> programs) {

    private static final String FILE = "/org/jembatan/local/topology.yaml";

    static Topology ofTheSystem() {
        try (InputStream yaml = Topology.class.getResourceAsStream(FILE)) {
            if (yaml == null) {
                throw new IllegalStateException("The topology, " + FILE + ", is missing.");
            }
            return read(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException("The topology, " + FILE + ", cannot be read.", e);
        }
    }

    static Topology read(InputStream yaml) throws IOException {
        Document document = new YAMLMapper().readValue(yaml, Document.class);
        return new Topology(
                document.jvm(),
                document.environment(),
                document.programs().entrySet().stream()
                        .map(entry -> entry.getValue().named(entry.getKey()))
                        .toList());
    }

    /** The flags of a program's JVM. */
    List<String> flags(Program program) {
        return Stream.concat(jvm.stream(), Stream.of("-Xmx" + program.heap(), "-Xmn" + program.young()))
                .toList();
    }

    Program program(String name) {
        return programs.stream()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no program called " + name + "."));
    }

    private record Document(List<String> jvm, Map<String, String> environment, LinkedHashMap<String, Entry> programs) {}

    @JsonNaming(KebabCaseStrategy.class)
    private record Entry(
            @JsonProperty(required = true) String jar,
            @Nullable List<String> arguments,
            @JsonProperty(required = true) int port,
            @JsonProperty(required = true) String portVariable,
            @Nullable String operatorsPortVariable,
            @JsonProperty(required = true) String heap,
            @JsonProperty(required = true) String young,
            @JsonProperty(required = true) String ready,
            @Nullable String database,
            @Nullable Integer mostInstances) {

        Program named(String name) {
            return new Program(
                    name,
                    jar,
                    arguments == null ? List.of() : arguments,
                    port,
                    portVariable,
                    operatorsPortVariable == null ? "" : operatorsPortVariable,
                    heap,
                    young,
                    ready,
                    database == null ? "" : database,
                    mostInstances == null ? 1 : mostInstances);
        }
    }
}
