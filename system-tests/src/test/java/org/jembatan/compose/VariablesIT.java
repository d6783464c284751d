package org.jembatan.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every variable that Compose gives to a program is one that the program reads: a property of a library in its jar, as the
 * library's own metadata lists them, or one of ours, as the sources name them.
 */
class VariablesIT {

    private static final String METADATA = "META-INF/spring-configuration-metadata.json";
    private static final Set<String> MAPS = Set.of("JEMBATANSERVICES", "JEMBATANISSUERCLIENTS");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):");
    private static final Pattern NAMED = Pattern.compile("[\"{](jembatan(?:\\.[a-z-]+)+)");
    private static final Pattern BOUND = Pattern.compile(
            "@ConfigurationProperties\\(\"(jembatan[^\"]*)\"\\)(?s:.*?)record \\w+\\(((?s:.*?))\\) \\{");
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)\\s*(?:,|$)");

    static Stream<String> programs() {
        return Compose.read().programs().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void readsWhatComposeSets(String program) {
        Set<String> known = new TreeSet<>();
        known.addAll(ofLibraries(jarOf(program)));
        known.addAll(ofOurs(Compose.ROOT.resolve(program)));
        known.addAll(ofOurs(Compose.ROOT.resolve("chassis")));

        Set<String> given =
                Compose.withOtherIssuer().service(program).environment().keySet();

        assertThat(given)
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(isKnown(variable, known))
                        .as("%s reads %s", program, variable)
                        .isTrue());
    }

    /** A property that is a map takes any key behind its own name. */
    private static boolean isKnown(String variable, Set<String> known) {
        String name = asVariable(variable);
        return known.contains(name) || MAPS.stream().anyMatch(map -> known.contains(map) && name.startsWith(map));
    }

    private static Set<String> ofLibraries(Path jar) {
        Set<String> names = new TreeSet<>();
        try (JarFile program = new JarFile(jar.toFile())) {
            program.stream()
                    .filter(entry -> entry.getName().startsWith("BOOT-INF/lib/"))
                    .forEach(entry -> names.addAll(metadataIn(program, entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(names).as("properties of libraries in %s", jar).contains("SPRINGMONGODBURI");
        return names;
    }

    private static Set<String> metadataIn(JarFile program, JarEntry library) {
        Set<String> names = new TreeSet<>();
        try (InputStream bytes = program.getInputStream(library);
                JarInputStream entries = new JarInputStream(new ByteArrayInputStream(bytes.readAllBytes()))) {
            for (JarEntry entry = entries.getNextJarEntry(); entry != null; entry = entries.getNextJarEntry()) {
                if (entry.getName().equals(METADATA)) {
                    for (JsonNode property :
                            JSON.readTree(entries.readAllBytes()).path("properties")) {
                        names.add(asVariable(property.path("name").asString()));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static Set<String> ofOurs(Path module) {
        Set<String> names = new TreeSet<>();
        Path settings = module.resolve("src/main/resources/application.yaml");
        if (Files.exists(settings)) {
            Settings.in(settings).forEach((name, value) -> {
                names.add(asVariable(name));
                PLACEHOLDER.matcher(value).results().forEach(found -> names.add(asVariable(found.group(1))));
            });
        }
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .map(Compose::text)
                    .forEach(source -> {
                        NAMED.matcher(source).results().forEach(found -> names.add(asVariable(found.group(1))));
                        BOUND.matcher(source)
                                .results()
                                .forEach(found -> COMPONENT
                                        .matcher(found.group(2))
                                        .results()
                                        .forEach(one -> names.add(asVariable(found.group(1) + "." + one.group(1)))));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** What Spring Boot looks at when it binds a variable to a property, however both are divided. */
    private static String asVariable(String property) {
        return property.replaceAll("[-._]", "").toUpperCase(Locale.ROOT);
    }

    private static Path jarOf(String program) {
        try (Stream<Path> jars = Files.list(Compose.ROOT.resolve(program).resolve("target"))) {
            return jars.filter(jar -> jar.getFileName().toString().matches(program + "-.*-SNAPSHOT\\.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
