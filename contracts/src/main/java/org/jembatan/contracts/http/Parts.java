package org.jembatan.contracts.http;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts the documents of several programs together. */
public final class Parts {

    private Parts() {}

    /**
     * Where two programs mean different things by the name of a schema, each gets the program's name before it.
     *
     * @param parts by the name of the program, such as {@code ALUMNI}
     */
    public static void nameApart(Map<String, ObjectNode> parts) {
        Set<String> ambiguous = ambiguous(parts);
        while (!ambiguous.isEmpty()) {
            Set<String> names = ambiguous;
            parts.forEach((program, part) -> rename(part, names, capital(program)));
            // What refers to one of those differs from now on as well.
            ambiguous = ambiguous(parts);
        }
    }

    /** Adds what the document does not have yet. */
    public static void addComponents(ObjectNode components, ObjectNode part) {
        part.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(one ->
                                components.withObjectProperty(kind.getKey()).set(one.getKey(), one.getValue())));
    }

    /** What a part says of a tag. */
    public static String tag(ObjectNode part, String name) {
        return part.path("tags")
                .valueStream()
                .filter(tag -> tag.path("name").asString("").equals(name))
                .map(tag -> tag.path("description").asString(""))
                .findFirst()
                .orElse("");
    }

    private static Set<String> ambiguous(Map<String, ObjectNode> parts) {
        Map<String, JsonNode> meant = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        for (ObjectNode part : parts.values()) {
            part.at("/components/schemas").properties().forEach(schema -> {
                JsonNode other = meant.putIfAbsent(schema.getKey(), meaning(schema.getValue()));
                if (other != null && !other.equals(meaning(schema.getValue()))) {
                    ambiguous.add(schema.getKey());
                }
            });
        }
        return ambiguous;
    }

    /** Each program says in its own words what an id is; what it looks like is what counts. */
    private static JsonNode meaning(JsonNode schema) {
        return schema.has("properties") ? schema : ((ObjectNode) schema.deepCopy()).without("description");
    }

    private static void rename(ObjectNode part, Set<String> names, String prefix) {
        ObjectNode schemas = part.withObjectProperty("components").withObjectProperty("schemas");
        for (String name : Set.copyOf(schemas.propertyNames())) {
            if (names.contains(name)) {
                schemas.set(prefix + name, schemas.remove(name));
            }
        }
        HttpApi.each(part, node -> {
            String name = node.path("$ref").asString("").replace(Schemas.REFERENCE, "");
            if (names.contains(name)) {
                node.put("$ref", Schemas.REFERENCE + prefix + name);
            }
        });
    }

    private static String capital(String program) {
        return program.substring(0, 1).toUpperCase(Locale.ROOT)
                + program.substring(1).toLowerCase(Locale.ROOT);
    }
}
