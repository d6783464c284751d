package org.jembatan.compose;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.yaml.snakeyaml.Yaml;

/** What a program's own {@code application.yaml} says, without what it imports or a profile changes. */
final class Settings {

    private Settings() {}

    static Map<String, String> of(String program) {
        return in(Compose.ROOT.resolve(program).resolve("src/main/resources/application.yaml"));
    }

    /** By the full name of each property. */
    static Map<String, String> in(Path yaml) {
        if (!Files.exists(yaml)) {
            throw new IllegalArgumentException(yaml + " is not there.");
        }
        Map<String, String> flat = new TreeMap<>();
        for (Object document : new Yaml().loadAll(Compose.text(yaml))) {
            Map<String, String> one = new TreeMap<>();
            flatten("", document, one);
            if (!one.containsKey("spring.config.activate.on-profile")) {
                flat.putAll(one);
            }
        }
        return flat;
    }

    private static void flatten(String prefix, Object value, Map<String, String> flat) {
        if (value instanceof Map<?, ?> section) {
            section.forEach((key, inner) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, inner, flat));
        } else {
            flat.put(prefix, String.valueOf(value));
        }
    }
}
