package org.jembatan.contracts.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the controllers of a program as an OpenAPI document, from their signatures and their sources. */
public final class HttpApi {

    public static final String VERSION = "3.1.1";

    private static final String ROOT = "/api/";
    private static final JsonMapper JSON = new JsonMapper();

    private final String title;
    private final String rootPackage;
    private final Conventions conventions;
    private final Sources sources;

    /**
     * An API.
     *
     * @param rootPackage where its controllers are
     * @param sources the roots of the source trees that the controllers and what they answer stand in
     */
    public HttpApi(String title, String rootPackage, Conventions conventions, List<Path> sources) {
        this.title = title;
        this.rootPackage = rootPackage;
        this.conventions = conventions;
        this.sources = Sources.in(sources);
    }

    /**
     * The document.
     *
     * @throws IllegalArgumentException if there is something in it that cannot be described
     */
    public ObjectNode describe() {
        List<Handler> handlers = Handler.in(rootPackage).stream()
                .filter(handler -> handler.path().startsWith(ROOT))
                .toList();
        Schemas schemas = new Schemas(sources, conventions.identifier());
        Operations operations = new Operations(sources, conventions, schemas);
        ObjectNode paths = JSON.createObjectNode();
        Map<String, Set<String>> tags = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (Handler handler : handlers) {
            if (!ids.add(handler.id())) {
                throw new IllegalArgumentException("Two handlers are called %s.".formatted(handler.id()));
            }
            String tag = tag(handler.path());
            tags.computeIfAbsent(tag, _ -> new TreeSet<>())
                    .add(sources.of(handler.controller()).text());
            ObjectNode operation = operations.of(handler, isOnly(handler, handlers));
            operation.putArray("tags").add(tag);
            paths.withObjectProperty(handler.path()).set(handler.method().toLowerCase(Locale.ROOT), operation);
        }
        return document(paths, tags, schemas);
    }

    private ObjectNode document(ObjectNode paths, Map<String, Set<String>> tags, Schemas schemas) {
        ObjectNode document = JSON.createObjectNode().put("openapi", VERSION);
        document.putObject("info").put("title", title).put("version", "1");
        ArrayNode listed = document.putArray("tags");
        tags.forEach(
                (name, texts) -> listed.addObject().put("name", name).put("description", String.join("\n\n", texts)));
        document.set("paths", paths);
        ObjectNode components = common().withObjectProperty("components");
        ObjectNode all = components.withObjectProperty("schemas");
        new TreeMap<>(schemas.components()).forEach(all::set);
        document.set("components", components);
        return sorted(rename(document, schemas.names().names()));
    }

    private static ObjectNode rename(ObjectNode document, Map<String, String> names) {
        ObjectNode schemas = document.withObjectProperty("components").withObjectProperty("schemas");
        names.forEach((key, name) -> schemas.set(name, schemas.remove(key)));
        each(document, node -> {
            String reference = node.path("$ref").asString("");
            String name = names.get(reference.replace(Schemas.REFERENCE, ""));
            if (name != null) {
                node.put("$ref", Schemas.REFERENCE + name);
            }
        });
        return document;
    }

    /** Components by name, and only those that something refers to. */
    public static ObjectNode sorted(ObjectNode document) {
        Set<String> reached = reached(document);
        ObjectNode components = document.withObjectProperty("components");
        for (String kind : Set.copyOf(components.propertyNames())) {
            ObjectNode sorted = JSON.createObjectNode();
            components.withObjectProperty(kind).properties().stream()
                    .filter(entry -> kind.equals("securitySchemes")
                            || reached.contains("#/components/" + kind + "/" + entry.getKey()))
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> sorted.set(entry.getKey(), entry.getValue()));
            components.set(kind, sorted);
        }
        return document;
    }

    private static Set<String> reached(ObjectNode document) {
        Set<String> reached = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(document.path("paths")));
        while (!open.isEmpty()) {
            each(open.pop(), node -> {
                String reference = node.path("$ref").asString("");
                if (!reference.isEmpty() && reached.add(reference)) {
                    open.add(document.at(reference.substring(1)));
                }
            });
        }
        return reached;
    }

    /** Calls for each object in the tree, itself included. */
    static void each(JsonNode node, java.util.function.Consumer<ObjectNode> what) {
        if (node instanceof ObjectNode object) {
            what.accept(object);
        }
        for (JsonNode child : node) {
            each(child, what);
        }
    }

    /** What every service shares: the parameters of commands and lists, the problems, the token. */
    public static ObjectNode common() {
        try (InputStream stream = HttpApi.class.getResourceAsStream("/contracts/http/common.json")) {
            if (stream == null) {
                throw new IllegalStateException("The common parts are missing.");
            }
            return (ObjectNode) JSON.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A controller with one handler says what it does itself. */
    private static boolean isOnly(Handler handler, List<Handler> all) {
        return all.stream()
                        .filter(other -> other.controller() == handler.controller())
                        .count()
                == 1;
    }

    private static String tag(String path) {
        return path.substring(ROOT.length()).replaceAll("/.*", "");
    }
}
