package org.jembatan.contracts.http;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Describes one handler after the other as OpenAPI's operations. */
final class Operations {

    private static final Pattern ROLES = Pattern.compile("has(?:Any)?Role\\((.*)\\)");
    private static final String JSON = "application/json";

    private final Sources sources;
    private final Conventions conventions;
    private final Schemas schemas;

    Operations(Sources sources, Conventions conventions, Schemas schemas) {
        this.sources = sources;
        this.conventions = conventions;
        this.schemas = schemas;
    }

    /**
     * The operation.
     *
     * @param only whether its controller has no other
     */
    ObjectNode of(Handler handler, boolean only) {
        ObjectNode operation = JsonNodeFactory.instance.objectNode().put("operationId", handler.id());
        describe(operation, handler, only);
        parameters(operation, handler);
        body(operation, handler);
        Set<String> uses = sources.uses(handler.code());
        ObjectNode responses = operation.putObject("responses");
        answer(responses, handler, uses);
        new Refusals(conventions, handler, uses).describe(responses);
        security(operation, handler, uses);
        return operation;
    }

    /** A command is best told by the use case that the handler calls; what the handler itself says comes after. */
    private void describe(ObjectNode operation, Handler handler, boolean only) {
        Doc own = sources.of(handler.code());
        Doc useCase = (handler.isReading() ? Optional.<Class<?>>empty() : useCase(handler))
                .map(sources::of)
                .orElse(Doc.NONE);
        Doc controller = only ? sources.of(handler.controller()) : Doc.NONE;
        Doc said = Stream.of(useCase, controller)
                .filter(doc -> !doc.summary().isEmpty())
                .findFirst()
                .orElse(Doc.NONE);
        String summary = said.summary().isEmpty() ? Wording.of(handler) : said.summary();
        operation.put("summary", summary.replaceAll("\\.$", ""));
        String more = said.text().substring(said.summary().length()).strip();
        String description = Stream.of(more, own.text())
                .filter(text -> !text.isEmpty())
                .reduce((first, second) -> first + "\n\n" + second)
                .orElse("");
        if (!description.isEmpty()) {
            operation.put("description", description);
        }
    }

    private Optional<Class<?>> useCase(Handler handler) {
        Set<String> uses = sources.uses(handler.code());
        return Arrays.stream(handler.controller().getDeclaredFields())
                .filter(field -> uses.stream().anyMatch(use -> use.startsWith(field.getName() + ".")))
                .<Class<?>>map(Field::getType)
                .filter(Operations::isUseCase)
                .findFirst();
    }

    private static boolean isUseCase(Class<?> type) {
        return Arrays.stream(type.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("UseCase"));
    }

    private void parameters(ObjectNode operation, Handler handler) {
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        for (Parameter parameter : handler.code().getParameters()) {
            parameter(parameters, handler, parameter);
        }
        remark(handler)
                .ifPresent(remark -> new TreeMap<>(remark.query())
                        .forEach((name, meaning) -> parameter(parameters, "query", name, false)
                                .put("description", meaning)
                                .putObject("schema")
                                .put("type", "string")));
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
    }

    private void parameter(ArrayNode parameters, Handler handler, Parameter parameter) {
        List<String> made = conventions.arguments().get(parameter.getType());
        PathVariable variable = parameter.getAnnotation(PathVariable.class);
        RequestParam asked = parameter.getAnnotation(RequestParam.class);
        RequestHeader header = parameter.getAnnotation(RequestHeader.class);
        if (made != null) {
            made.forEach(name -> parameters.addObject().put("$ref", "#/components/parameters/" + name));
        } else if (variable != null) {
            parameter(parameters, "path", named(variable.value(), parameter), true)
                    .set("schema", schemas.of(parameter.getAnnotatedType()));
        } else if (asked != null) {
            query(parameters, parameter, asked);
        } else if (header != null) {
            parameter(parameters, "header", named(header.value(), parameter), header.required())
                    .putObject("schema")
                    .put("type", "string");
        } else if (!parameter.isAnnotationPresent(RequestBody.class)) {
            throw new IllegalArgumentException("%s takes a %s: there is no telling what of a request that is."
                    .formatted(handler.id(), parameter.getType()));
        }
    }

    private void query(ArrayNode parameters, Parameter parameter, RequestParam asked) {
        boolean hasDefault = !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE);
        ObjectNode schema = withoutNull(schemas.of(parameter.getAnnotatedType()));
        Constraints.describe(schema, parameter.getAnnotations());
        if (hasDefault) {
            schema.set(
                    "default",
                    schema.path("type").asString("").equals("string")
                            ? JsonNodeFactory.instance.stringNode(asked.defaultValue())
                            : new JsonMapper().readTree(asked.defaultValue()));
        }
        ObjectNode described =
                parameter(parameters, "query", named(asked.value(), parameter), asked.required() && !hasDefault);
        described.set("schema", schema);
        if (schema.path("type").asString("").equals("array")) {
            described.put("explode", false);
        }
    }

    /** A parameter that is left out is not null. */
    private static ObjectNode withoutNull(ObjectNode schema) {
        if (schema.path("anyOf").isArray()) {
            return (ObjectNode) schema.path("anyOf").path(0);
        }
        return schema.path("type").isArray()
                ? schema.put("type", schema.path("type").path(0).asString())
                : schema;
    }

    private static ObjectNode parameter(ArrayNode parameters, String in, String name, boolean required) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", in);
        return required ? parameter.put("required", true) : parameter;
    }

    private static String named(String value, Parameter parameter) {
        return value.isEmpty() ? parameter.getName() : value;
    }

    private void body(ObjectNode operation, Handler handler) {
        for (Parameter parameter : handler.code().getParameters()) {
            RequestBody asked = parameter.getAnnotation(RequestBody.class);
            if (asked != null) {
                content(operation.putObject("requestBody").put("required", asked.required()), JSON)
                        .set("schema", schemas.of(parameter.getAnnotatedType()));
                return;
            }
        }
        handler.consumes()
                .ifPresent(form -> content(operation.putObject("requestBody").put("required", true), form)
                        .putObject("schema")
                        .put("type", "object"));
    }

    private void answer(ObjectNode responses, Handler handler, Set<String> uses) {
        boolean created = uses.contains("ResponseEntity.created")
                || uses.contains("HttpStatus.CREATED")
                || handler.annotation(org.springframework.web.bind.annotation.ResponseStatus.class)
                        .filter(status -> status.value().value() == 201)
                        .isPresent();
        ObjectNode answer = responses
                .putObject(created ? "201" : "200")
                .put("description", created ? "It is created." : handler.isReading() ? "It is here." : "It is done.");
        boolean tagged = uses.contains("eTag") || uses.contains("setETag");
        if (tagged) {
            header(answer, "ETag");
        }
        if (uses.contains("ResponseEntity.created")) {
            header(answer, "Location");
        }
        schema(answer, handler);
        if (tagged && handler.isReading()) {
            responses.putObject("304").put("description", "It is still as the `If-None-Match` of the request says.");
        }
    }

    private static void header(ObjectNode answer, String name) {
        answer.withObjectProperty("headers").putObject(name).put("$ref", "#/components/headers/" + name);
    }

    private void schema(ObjectNode answer, Handler handler) {
        Optional<Conventions.Remark> remark = remark(handler);
        String type = remark.map(Conventions.Remark::mediaType).orElse(JSON);
        List<Class<?>> bodies = remark.map(Conventions.Remark::bodies).orElse(List.of());
        AnnotatedType returned = returned(handler);
        if (!bodies.isEmpty()) {
            ArrayNode either = content(answer, type).putObject("schema").putArray("oneOf");
            bodies.forEach(body -> either.add(schemas.of(body)));
        } else if (remark.isPresent()) {
            content(answer, type).putObject("schema").put("type", type.equals(JSON) ? "object" : "string");
        } else if (returned.getType() != void.class && returned.getType() != Void.class) {
            content(answer, type).set("schema", schemas.of(returned));
        }
    }

    private static AnnotatedType returned(Handler handler) {
        AnnotatedType returned = handler.code().getAnnotatedReturnType();
        return handler.code().getReturnType() == ResponseEntity.class
                        && returned instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[0]
                : returned;
    }

    /** The names of roles are those that the token must have one of; each stands by itself, since one is enough. */
    private void security(ObjectNode operation, Handler handler, Set<String> uses) {
        ArrayNode security = operation.putArray("security");
        if (conventions.anonymous().contains(handler.method() + " " + handler.path())) {
            if (takesATokenAllTheSame(handler)) {
                security.addObject();
                security.addObject().putArray("token");
            }
            return;
        }
        List<String> roles = roles(handler, uses);
        roles.forEach(role -> security.addObject().putArray("token").add(role));
        if (roles.isEmpty()) {
            security.addObject().putArray("token");
        }
    }

    private boolean takesATokenAllTheSame(Handler handler) {
        return Arrays.stream(handler.code().getParameters())
                .filter(parameter -> conventions.arguments().containsKey(parameter.getType()))
                .map(Parameter::getAnnotatedType)
                .anyMatch(type -> type.isAnnotationPresent(Nullable.class));
    }

    private static List<String> roles(Handler handler, Set<String> uses) {
        Optional<String> rule = handler.annotation(PreAuthorize.class).map(PreAuthorize::value);
        if (rule.isPresent()) {
            Matcher roles = ROLES.matcher(rule.get());
            if (!roles.matches()) {
                throw new IllegalArgumentException("Who may %s is not said by roles.".formatted(handler.id()));
            }
            return Arrays.stream(roles.group(1).split(",", -1))
                    .map(role -> role.replace("'", "").strip())
                    .toList();
        }
        return uses.contains("Roles.requireOneOf")
                ? uses.stream()
                        .filter(use -> use.startsWith("Role."))
                        .map(use -> use.substring("Role.".length()))
                        .toList()
                : List.of();
    }

    private Optional<Conventions.Remark> remark(Handler handler) {
        return Optional.ofNullable(conventions.remarks().get(handler.id()));
    }

    static ObjectNode content(ObjectNode holder, String mediaType) {
        return holder.withObjectProperty("content").withObjectProperty(mediaType);
    }

    static boolean takes(Handler handler, Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.code().getParameters())
                .anyMatch(parameter -> parameter.isAnnotationPresent(annotation));
    }
}
