package org.jembatan.compose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
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
        return read("compose.yaml");
    }

    /** The same where somebody else issues tokens: with the other file laid over it. */
    static Compose withOtherIssuer() {
        return new Compose(merged(read().document(), read("other-issuer.yaml").document()));
    }

    private static Compose read(String file) {
        return new Compose(new Yaml().load(text(FOLDER.resolve(file))));
    }

    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((name, value) -> merged.merge(
                name, value, (lower, upper) -> upper instanceof Map ? merged(mapping(lower), mapping(upper)) : upper));
        return merged;
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

    /** What the files ask the person who starts them for. */
    static Set<String> variables() {
        return Stream.of("compose.yaml", "other-issuer.yaml")
                .flatMap(file -> VARIABLE.matcher(text(FOLDER.resolve(file))).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
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
