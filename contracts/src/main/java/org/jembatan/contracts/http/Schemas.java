package org.jembatan.contracts.http;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schemas of what goes over the wire. Records, enums and identifiers become schemas of their own, known by the full
 * name of their type until {@link SchemaNames} shortens it. What is not {@code @Nullable} is required.
 */
final class Schemas {

    static final String REFERENCE = "#/components/schemas/";

    private final Sources sources;
    private final Class<?> identifier;
    private final Map<String, ObjectNode> components = new HashMap<>();
    private final SchemaNames names = new SchemaNames();

    Schemas(Sources sources, Class<?> identifier) {
        this.sources = sources;
        this.identifier = identifier;
    }

    /** All that were asked for so far, and what they refer to. */
    Map<String, ObjectNode> components() {
        return components;
    }

    SchemaNames names() {
        return names;
    }

    ObjectNode of(Class<?> type) {
        return plain(type);
    }

    ObjectNode of(AnnotatedType type) {
        return of(type, Map.of());
    }

    private ObjectNode of(AnnotatedType annotated, Map<TypeVariable<?>, AnnotatedType> bound) {
        ObjectNode schema = withoutNull(annotated, bound);
        Constraints.describe(schema, annotated.getAnnotations());
        return annotated.isAnnotationPresent(Nullable.class) ? orNull(schema) : schema;
    }

    private ObjectNode withoutNull(AnnotatedType annotated, Map<TypeVariable<?>, AnnotatedType> bound) {
        Type type = annotated.getType();
        AnnotatedType known = type instanceof TypeVariable<?> variable ? bound.get(variable) : null;
        if (known != null) {
            return of(known, bound);
        }
        if (annotated instanceof AnnotatedParameterizedType generic) {
            return ofGeneric(generic, bound);
        }
        if (type instanceof Class<?> plain) {
            return plain(plain);
        }
        throw new IllegalArgumentException("There is no telling what %s is in JSON.".formatted(type));
    }

    private ObjectNode ofGeneric(AnnotatedParameterizedType generic, Map<TypeVariable<?>, AnnotatedType> bound) {
        Class<?> raw = (Class<?>) ((ParameterizedType) generic.getType()).getRawType();
        AnnotatedType[] arguments = Arrays.stream(generic.getAnnotatedActualTypeArguments())
                .map(argument ->
                        Optional.ofNullable(bound.get(argument.getType())).orElse(argument))
                .toArray(AnnotatedType[]::new);
        if (Collection.class.isAssignableFrom(raw)) {
            ObjectNode array = json().put("type", "array");
            array.set("items", of(arguments[0], bound));
            return Set.class.isAssignableFrom(raw) ? array.put("uniqueItems", true) : array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode object = json().put("type", "object");
            if (arguments[0].getType() != String.class) {
                object.set("propertyNames", of(arguments[0], bound));
            }
            object.set("additionalProperties", of(arguments[1], bound));
            return object;
        }
        if (raw == Optional.class) {
            return orNull(of(arguments[0], bound));
        }
        if (raw.isRecord()) {
            Map<TypeVariable<?>, AnnotatedType> binding = new HashMap<>(bound);
            for (int i = 0; i < arguments.length; i++) {
                binding.put(raw.getTypeParameters()[i], arguments[i]);
            }
            String of = Arrays.stream(arguments)
                    .map(argument -> argument.getType().getTypeName())
                    .collect(Collectors.joining(","));
            return record(raw, names.key(raw, of), binding);
        }
        throw new IllegalArgumentException("There is no telling what %s is in JSON.".formatted(generic.getType()));
    }

    private ObjectNode plain(Class<?> type) {
        Optional<ObjectNode> simple = SimpleTypes.schemaOf(type);
        if (simple.isPresent()) {
            return simple.get();
        }
        if (type == Object.class) {
            return json();
        }
        if (type.isEnum()) {
            return component(names.key(type, ""), () -> enumeration(type));
        }
        if (identifier.isAssignableFrom(type)) {
            return component(
                    names.key(type, ""),
                    () -> described(
                            json().put("type", "string").put("format", "uuid"),
                            sources.of(type).text()));
        }
        if (type.isRecord()) {
            return record(type, names.key(type, ""), Map.of());
        }
        throw new IllegalArgumentException("There is no telling what %s is in JSON.".formatted(type));
    }

    private ObjectNode record(Class<?> type, String key, Map<TypeVariable<?>, AnnotatedType> bound) {
        return component(key, () -> fields(type, bound));
    }

    private ObjectNode fields(Class<?> type, Map<TypeVariable<?>, AnnotatedType> bound) {
        Doc doc = sources.of(type);
        ObjectNode schema = described(json().put("type", "object"), doc.text());
        ObjectNode properties = json();
        var required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            ObjectNode property = of(component.getAnnotatedType(), bound);
            String said = doc.parameters().getOrDefault(component.getName(), "");
            String constrained = property.path("description").asString("");
            String name = name(component);
            properties.set(name, described(property, sentences(said, constrained)));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    && component.getType() != Optional.class) {
                required.add(name);
            }
        }
        schema.set("properties", properties);
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema;
    }

    private static String name(RecordComponent component) {
        JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
        return renamed == null || renamed.value().isEmpty() ? component.getName() : renamed.value();
    }

    private ObjectNode enumeration(Class<?> type) {
        ObjectNode schema =
                described(json().put("type", "string"), sources.of(type).text());
        var values = schema.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(((Enum<?>) constant).name());
        }
        return schema;
    }

    /** Makes it known before it is described, since it may contain itself. */
    private ObjectNode component(String key, java.util.function.Supplier<ObjectNode> schema) {
        if (!components.containsKey(key)) {
            components.put(key, json());
            components.put(key, schema.get());
        }
        return json().put("$ref", REFERENCE + key);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isString() && !schema.has("enum")) {
            String type = schema.path("type").asString();
            schema.putArray("type").add(type).add("null");
            return schema;
        }
        if (schema.has("anyOf")) {
            return schema;
        }
        ObjectNode either = json();
        either.putArray("anyOf").add(schema).add(json().put("type", "null"));
        return either;
    }

    private static String sentences(String said, String constrained) {
        if (said.isEmpty() || constrained.isEmpty()) {
            return said + constrained;
        }
        return said + (said.endsWith(".") ? " " : ". ") + constrained;
    }

    private static ObjectNode described(ObjectNode schema, String description) {
        return description.isEmpty() ? schema : schema.put("description", description);
    }

    private static ObjectNode json() {
        return JsonNodeFactory.instance.objectNode();
    }
}
