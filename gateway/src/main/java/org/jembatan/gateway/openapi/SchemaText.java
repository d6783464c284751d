package org.jembatan.gateway.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** A JSON Schema in a few words, as HTML. */
final class SchemaText {

    private static final String SCHEMAS = "#/components/schemas/";

    private SchemaText() {}

    /** What it is: {@code list of Offer}, {@code text, uuid}, {@code whole number or null}. */
    static String type(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = HtmlUtils.htmlEscape(schema.path("$ref").asString().replace(SCHEMAS, ""));
            return "<a href=\"#%s\">%s</a>".formatted(name, name);
        }
        for (String choice : List.of("anyOf", "oneOf")) {
            if (schema.has(choice)) {
                return schema.path(choice).valueStream().map(SchemaText::type).collect(Collectors.joining(" or "));
            }
        }
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.valueStream().map(one -> named(one.asString(), schema)).collect(Collectors.joining(" or "));
        }
        return named(type.asString("anything"), schema);
    }

    private static String named(String type, JsonNode schema) {
        String format = schema.has("format") ? schema.path("format").asString() : "";
        return switch (type) {
            case "array" -> "list of " + type(schema.path("items"));
            case "object" ->
                schema.path("additionalProperties").isObject()
                        ? "map to " + type(schema.path("additionalProperties"))
                        : "object";
            case "string" -> format.isEmpty() ? "text" : HtmlUtils.htmlEscape(format);
            case "integer" -> "whole number";
            case "boolean" -> "true or false";
            default -> HtmlUtils.htmlEscape(type);
        };
    }

    /** What of its type it may be: {@code 1 to 200 characters}. */
    static String limits(JsonNode schema) {
        List<String> limits = new ArrayList<>();
        range(limits, schema, "minLength", "maxLength", " characters");
        range(limits, schema, "minItems", "maxItems", " items");
        range(limits, schema, "minimum", "maximum", "");
        if (schema.has("exclusiveMinimum")) {
            limits.add("more than " + schema.path("exclusiveMinimum").asString());
        }
        if (schema.has("default")) {
            limits.add("by default " + code(schema.path("default").asString()));
        }
        if (schema.has("pattern") && !schema.path("pattern").asString().equals("\\S")) {
            limits.add("like " + code(schema.path("pattern").asString()));
        }
        if (schema.has("enum")) {
            limits.add(schema.path("enum")
                    .valueStream()
                    .map(value -> code(value.asString()))
                    .collect(Collectors.joining(", ")));
        }
        return String.join("; ", limits);
    }

    private static void range(List<String> limits, JsonNode schema, String least, String most, String unit) {
        String from = schema.path(least).asString("");
        String to = schema.path(most).asString("");
        if (!from.isEmpty() && !to.isEmpty()) {
            limits.add("%s to %s%s".formatted(from, to, unit));
        } else if (!from.isEmpty()) {
            limits.add("at least %s%s".formatted(from, unit));
        } else if (!to.isEmpty()) {
            limits.add("at most %s%s".formatted(to, unit));
        }
    }

    /** CommonMark, as far as the document uses it: paragraphs and code. */
    static String prose(String markdown) {
        if (markdown.isEmpty()) {
            return "";
        }
        return List.of(markdown.split("\n\n", -1)).stream()
                .map(paragraph -> "<p>" + inline(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    static String inline(String markdown) {
        return HtmlUtils.htmlEscape(markdown).replaceAll("`([^`]+)`", "<code>$1</code>");
    }

    static String code(String text) {
        return "<code>" + HtmlUtils.htmlEscape(text) + "</code>";
    }

    /** {@code FOCAL_POINT} is "focal point". */
    static String words(String constant) {
        return HtmlUtils.htmlEscape(constant.toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
