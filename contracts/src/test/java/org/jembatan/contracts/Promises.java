package org.jembatan.contracts;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;

/**
 * What consumers may rely on in an event, one line each: which fields are always there, and which kind of value is in
 * them. What a schema says only under a condition ({@code if}, {@code anyOf}) is not among it.
 */
final class Promises {

    /** Keywords that say what a value looks like. To widen one of them surprises whoever reads the value. */
    private static final List<String> KINDS = List.of("type", "format", "pattern", "const", "enum");

    private final Folder folder;
    private final Set<String> lines = new TreeSet<>();

    private Promises(Folder folder) {
        this.folder = folder;
    }

    /** The schemas of one producer. */
    @FunctionalInterface
    interface Folder {
        JsonNode read(String file);

        /** The same, with one of the files changed. */
        default Folder with(String changed, UnaryOperator<JsonNode> change) {
            return file -> file.equals(changed) ? change.apply(read(file).deepCopy()) : read(file);
        }
    }

    /** The lines of one schema, in alphabetical order. */
    static Set<String> of(Folder folder, String file) {
        var promises = new Promises(folder);
        promises.collect("", file, folder.read(file));
        return promises.lines;
    }

    private void collect(String pointer, String file, JsonNode schema) {
        if (schema.has("$ref")) {
            follow(pointer, file, schema.get("$ref").asString());
        }
        KINDS.stream()
                .filter(schema::has)
                .forEach(kind -> lines.add("%s has %s %s".formatted(pointer, kind, schema.get(kind))));
        schema.path("required").forEach(field -> lines.add("%s/%s is there".formatted(pointer, field.asString())));
        schema.path("properties").forEachEntry((field, value) -> collect(pointer + "/" + field, file, value));
        if (schema.has("items")) {
            collect(pointer + "/*", file, schema.get("items"));
        }
    }

    private void follow(String pointer, String file, String reference) {
        var hash = reference.indexOf('#');
        var target = hash == 0 ? file : hash < 0 ? reference : reference.substring(0, hash);
        var place = hash < 0 ? "" : reference.substring(hash + 1);
        collect(pointer, target, folder.read(target).at(place));
    }
}
