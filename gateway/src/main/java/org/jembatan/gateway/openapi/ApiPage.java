package org.jembatan.gateway.openapi;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

import org.jembatan.gateway.page.Inline;

/** An OpenAPI document as one page of plain HTML. */
final class ApiPage {

    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
            h2{margin-top:2.5rem;border-bottom:1px solid}
            nav a{display:inline-block;margin-right:.8rem}
            details{border:1px solid #8888;border-radius:.3rem;margin:.4rem 0}
            details>:not(summary){margin-left:.8rem;margin-right:.8rem}
            summary{padding:.4rem .6rem;cursor:pointer}
            summary span{display:block}
            b{display:inline-block;min-width:3.2rem}
            table{border-collapse:collapse;margin-bottom:1rem}
            th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #8884}
            td{overflow-wrap:anywhere}
            td p{margin:0}
            small{opacity:.8}
            """;

    /** Nothing but this style: no scripts, no pictures, no requests. */
    static final String POLICY =
            "default-src 'none'; style-src %s; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
                    .formatted(Inline.source(STYLE));

    private final JsonNode document;
    private final StringBuilder html = new StringBuilder();

    private ApiPage(JsonNode document) {
        this.document = document;
    }

    static String of(JsonNode document) {
        var page = new ApiPage(document);
        page.write();
        return page.html.toString();
    }

    private void write() {
        String title = HtmlUtils.htmlEscape(document.at("/info/title").asString());
        add("<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">");
        add("<meta name=\"viewport\" content=\"width=device-width\"><title>%s</title>".formatted(title));
        add("<style>" + STYLE + "</style></head><body><main>");
        add("<h1>%s</h1>".formatted(title));
        add(SchemaText.prose(document.at("/info/description").asString("")));
        add("<p>For programs: <a href=\"/api/openapi.json\">OpenAPI %s</a>.</p>".formatted(text(document, "openapi")));
        add("<nav aria-label=\"Resources\">");
        for (JsonNode tag : document.path("tags")) {
            add("<a href=\"#tag-%1$s\">%1$s</a> ".formatted(text(tag, "name")));
        }
        add("<a href=\"#schemas\">schemas</a></nav>");
        for (JsonNode tag : document.path("tags")) {
            add("<section><h2 id=\"tag-%1$s\">%1$s</h2>".formatted(text(tag, "name")));
            add(SchemaText.prose(tag.path("description").asString("")));
            operationsOf(tag.path("name").asString());
            add("</section>");
        }
        add("<section><h2 id=\"schemas\">schemas</h2>");
        document.at("/components/schemas").properties().forEach(schema -> schema(schema.getKey(), schema.getValue()));
        add("</section></main></body></html>");
    }

    private void operationsOf(String tag) {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> operation
                                .getValue()
                                .path("tags")
                                .path(0)
                                .asString("")
                                .equals(tag))
                        .forEach(operation -> operation(path.getKey(), operation.getKey(), operation.getValue())));
    }

    private void operation(String path, String method, JsonNode operation) {
        add("<details id=\"%s\"><summary><b>%s</b> %s<span>%s. <small>%s</small></span></summary>"
                .formatted(
                        text(operation, "operationId"),
                        method.toUpperCase(Locale.ROOT),
                        SchemaText.code(path),
                        SchemaText.inline(operation.path("summary").asString("")),
                        who(operation.path("security"))));
        add(SchemaText.prose(operation.path("description").asString("")));
        parameters(operation.path("parameters"));
        body("Body", operation.path("requestBody").path("content"));
        answers(operation.path("responses"));
        add("</details>");
    }

    private static String who(JsonNode security) {
        if (security.isEmpty()) {
            return "Open to everybody";
        }
        if (security.valueStream().anyMatch(JsonNode::isEmpty)) {
            return "Open to everybody; a token may show more";
        }
        String roles = security.valueStream()
                .flatMap(one -> one.path("token").valueStream())
                .map(role -> SchemaText.words(role.asString()))
                .collect(Collectors.joining(" or "));
        return roles.isEmpty() ? "With a token" : "With the token of: " + roles;
    }

    private void parameters(JsonNode parameters) {
        if (parameters.isEmpty()) {
            return;
        }
        add("<table><thead><tr><th>parameter<th>where<th>what</thead><tbody>");
        for (JsonNode given : parameters) {
            JsonNode parameter = resolved(given);
            row(
                    text(parameter, "name") + (parameter.path("required").asBoolean(false) ? " *" : ""),
                    text(parameter, "in"),
                    parameter.path("schema"),
                    parameter.path("description").asString(""));
        }
        add("</tbody></table>");
    }

    private void answers(JsonNode responses) {
        add("<table><thead><tr><th>answer<th>what</thead><tbody>");
        responses.properties().forEach(entry -> {
            JsonNode answer = resolved(entry.getValue());
            String headers = String.join(", ", answer.path("headers").propertyNames());
            add("<tr><td>%s<td>%s"
                    .formatted(
                            HtmlUtils.htmlEscape(entry.getKey()),
                            SchemaText.inline(answer.path("description").asString(""))));
            content(answer.path("content"));
            add(headers.isEmpty() ? "" : " with " + SchemaText.code(headers));
        });
        add("</tbody></table>");
    }

    private void body(String what, JsonNode content) {
        if (!content.isEmpty()) {
            add("<p>%s:".formatted(what));
            content(content);
            add("</p>");
        }
    }

    private void content(JsonNode content) {
        content.properties()
                .forEach(entry -> add(" %s <small>%s</small>"
                        .formatted(
                                SchemaText.type(entry.getValue().path("schema")),
                                HtmlUtils.htmlEscape(entry.getKey()))));
    }

    private void schema(String name, JsonNode schema) {
        add("<h3 id=\"%1$s\">%1$s</h3>".formatted(HtmlUtils.htmlEscape(name)));
        add(SchemaText.prose(schema.path("description").asString("")));
        JsonNode properties = schema.path("properties");
        if (properties.isEmpty()) {
            add("<p>%s %s</p>".formatted(SchemaText.type(schema), SchemaText.limits(schema)));
            return;
        }
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(field -> required.add(field.asString()));
        add("<table><thead><tr><th>field<th><th>what</thead><tbody>");
        properties
                .properties()
                .forEach(field -> row(
                        HtmlUtils.htmlEscape(field.getKey()),
                        required.contains(field.getKey()) ? "required" : "",
                        field.getValue(),
                        field.getValue().path("description").asString("")));
        add("</tbody></table>");
    }

    private void row(String name, String note, JsonNode schema, String description) {
        String limits = SchemaText.limits(schema);
        add("<tr><td><code>%s</code><td>%s<td>%s%s %s"
                .formatted(
                        name,
                        note,
                        SchemaText.type(schema),
                        limits.isEmpty() ? "" : ", " + limits,
                        description.isEmpty() ? "" : "<br>" + SchemaText.inline(description)));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
    }

    private void add(String text) {
        html.append(text);
    }

    private static String text(JsonNode node, String name) {
        return HtmlUtils.htmlEscape(node.path(name).asString(""));
    }
}
