package org.jembatan.contracts.http;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What OpenAPI 3.1 asks of a document and a JSON Schema of it cannot see: references that lead somewhere, variables that
 * are declared, names that are unique; and that each schema in it is one of JSON Schema 2020-12, as 3.1 has it.
 */
public final class OpenApi {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private static final Schema META = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

    private OpenApi() {}

    /** One line each; none if the document is good. */
    public static List<String> problemsOf(ObjectNode document) {
        List<String> problems = new ArrayList<>();
        form(document, problems);
        references(document, problems);
        HttpApi.each(document, node -> {
            if (node.get("schema") instanceof ObjectNode schema) {
                schema("a parameter, header or body", schema, problems);
            }
        });
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> schema(schema.getKey(), schema.getValue(), problems));
        Set<String> ids = new HashSet<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    operation(name, document, operation.getValue(), problems);
                    if (!ids.add(operation.getValue().path("operationId").asString(name))) {
                        problems.add(name + " has the operationId of another");
                    }
                    if (!variables(path.getKey()).equals(declared(document, operation.getValue()))) {
                        problems.add(name + " does not declare the variables of its path");
                    }
                }));
        return problems;
    }

    private static void form(ObjectNode document, List<String> problems) {
        for (String place : List.of("/openapi", "/info/title", "/info/version", "/paths")) {
            if (document.at(place).isMissingNode()) {
                problems.add(place + " is missing");
            }
        }
        Set<String> tags = document.path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asString(""))
                .collect(Collectors.toSet());
        if (tags.size() != document.path("tags").size()) {
            problems.add("Two tags have the same name");
        }
    }

    private static void references(ObjectNode document, List<String> problems) {
        HttpApi.each(document, node -> {
            String reference = node.path("$ref").asString("#");
            if (document.at(reference.substring(1)).isMissingNode()) {
                problems.add(reference + " leads nowhere");
            }
        });
    }

    private static void schema(String name, JsonNode schema, List<String> problems) {
        META.validate(schema).forEach(error -> problems.add(name + ": " + error));
    }

    private static void operation(String name, ObjectNode document, JsonNode operation, List<String> problems) {
        JsonNode responses = operation.path("responses");
        if (responses.isEmpty()) {
            problems.add(name + " answers nothing");
        }
        responses.properties().forEach(response -> {
            if (!response.getKey().matches("[1-5]\\d\\d|default")) {
                problems.add(name + " answers " + response.getKey());
            }
            if (!response.getValue().has("$ref") && !response.getValue().has("description")) {
                problems.add(name + " does not describe " + response.getKey());
            }
        });
        for (JsonNode requirement : operation.path("security")) {
            requirement.propertyNames().stream()
                    .filter(scheme ->
                            !document.at("/components/securitySchemes").has(scheme))
                    .forEach(scheme -> problems.add(name + " asks for " + scheme));
        }
    }

    private static Set<String> variables(String path) {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> declared(ObjectNode document, JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .map(parameter -> parameter.has("$ref")
                        ? document.at(parameter.path("$ref").asString().substring(1))
                        : parameter)
                .filter(parameter -> parameter.path("in").asString("").equals("path"))
                .filter(parameter -> parameter.path("required").asBoolean(false))
                .map(parameter -> parameter.path("name").asString(""))
                .collect(Collectors.toSet());
    }
}
