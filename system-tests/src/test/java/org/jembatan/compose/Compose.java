package org.jembatan.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;

/** The Compose file as Compose reads it: with anchors and merged keys resolved, and not yet with variables filled in. */
record Compose(Map<String, Object> document) {

    static final Path ROOT = Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .filter(folder -> Files.exists(folder.resolve("mvnw")))
            .findFirst()
            .orElseThrow();
    static final Path FOLDER = ROOT.resolve("deploy/compose");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)");

    static Compose read() {
        return new Compose(new Yaml().load(text(FOLDER.resolve("compose.yaml"))));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Service service(String name) {
        return Objects.requireNonNull(services().get(name), name);
    }

    Map<String, Service> services() {
        Map<String, Service> services = new TreeMap<>();
        section(document, "services").forEach((name, service) -> services.put(name, new Service(mapping(service))));
        return services;
    }

    /** Those that are built from a module of the project and keep running. */
    Map<String, Service> programs() {
        return services().entrySet().stream()
                .filter(service -> service.getValue().argument("PROGRAM") != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, last) -> last, TreeMap::new));
    }

    /** What the file asks the person who starts it for. */
    static Set<String> variables() {
        Set<String> variables = new TreeSet<>();
        VARIABLE.matcher(text(FOLDER.resolve("compose.yaml")))
                .results()
                .forEach(found -> variables.add(found.group(1)));
        return variables;
    }

    private static Map<String, Object> section(Map<String, Object> within, String name) {
        Object section = within.get(name);
        return section == null ? Map.of() : mapping(section);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> mapping(Object yaml) {
        return (Map<String, Object>) yaml;
    }

    /** One service of the file. */
    record Service(Map<String, Object> document) {

        @Nullable
        String image() {
            return (String) document.get("image");
        }

        Map<String, Object> build() {
            return section(document, "build");
        }

        @Nullable
        Object argument(String name) {
            return section(build(), "args").get(name);
        }

        /** A variable without a value is passed on from outside, and null here. */
        Map<String, @Nullable Object> environment() {
            return section(document, "environment");
        }

        String variable(String name) {
            return Objects.requireNonNull(environment().get(name), name).toString();
        }

        @SuppressWarnings("unchecked")
        List<String> healthCheck() {
            return (List<String>) section(document, "healthcheck").getOrDefault("test", List.of());
        }

        boolean isSetTo(String key, Object value) {
            return value.equals(document.get(key));
        }
    }
}
