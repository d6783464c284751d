package org.jembatan.gateway.openapi;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.jembatan.contracts.http.CheckedIn;
import org.jembatan.contracts.http.Conventions;
import org.jembatan.contracts.http.Conventions.Remark;
import org.jembatan.contracts.http.HttpApi;
import org.jembatan.contracts.http.Parts;
import org.jembatan.gateway.routing.Endpoint;
import org.jembatan.gateway.routing.Route;
import org.jembatan.gateway.routing.Routes;
import org.jembatan.gateway.routing.Service;

/** The public API as one document: of what the services promise, whatever the route table lets through; and its own. */
final class PublicApi {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String GATEWAY = "org.jembatan.gateway";

    private static final String ABOUT = """
            Jembatan runs South-South capacity-building programmes, from nomination to confirmed impact.

            All times are UTC unless a zone stands beside them, countries are ISO 3166-1 alpha-2, ids are UUIDs. A list \
            comes in pages: send `next` as the `cursor` of the next request. Every refusal is a problem (RFC 9457), and \
            its `type` is the only member to decide by. What one service tells another arrives a moment later.""";

    private PublicApi() {}

    /** One operation as a service or the gateway promises it. */
    record Promise(String method, String path, JsonNode operation) {

        /** The route that it is reached by; none if it is not for the public, or if the gateway answers by itself. */
        Optional<Route> route(Service service) {
            String example = path.replaceAll("\\{\\w+}", "x");
            boolean own = endpoints().stream()
                    .anyMatch(endpoint -> endpoint.paths().matches(PathContainer.parsePath(example)));
            return own ? Optional.empty() : Routes.leadingTo(example).filter(route -> route.service() == service);
        }

        boolean isOpen() {
            JsonNode security = operation.path("security");
            return security.isEmpty() || security.valueStream().anyMatch(JsonNode::isEmpty);
        }
    }

    static ObjectNode document() {
        Map<String, ObjectNode> parts = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            parts.put(service.name(), promisedBy(service));
        }
        parts.put("GATEWAY", own());
        Parts.nameApart(parts);
        ObjectNode document = JSON.createObjectNode().put("openapi", HttpApi.VERSION);
        ObjectNode info = document.putObject("info");
        info.put("title", "Jembatan").put("description", ABOUT).put("version", "0.1.0");
        info.putObject("license").put("name", "Apache License 2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", "/");
        paths(document, parts);
        ObjectNode components = HttpApi.common().withObjectProperty("components");
        parts.values().forEach(part -> Parts.addComponents(components, part));
        document.set("components", components);
        return HttpApi.sorted(document);
    }

    private static void paths(ObjectNode document, Map<String, ObjectNode> parts) {
        Map<String, Map<String, JsonNode>> paths = new TreeMap<>();
        Map<String, String> tags = new TreeMap<>();
        parts.forEach((name, part) -> promises(part).forEach(promise -> {
            Optional<Service> service = Arrays.stream(Service.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst();
            Optional<Route> route = service.flatMap(promise::route);
            if (service.isEmpty() || route.isPresent()) {
                if (route.isPresent()) {
                    guarded((ObjectNode) promise.operation());
                }
                paths.computeIfAbsent(promise.path(), _ -> new TreeMap<>()).put(promise.method(), promise.operation());
                String tag = promise.operation().path("tags").path(0).asString();
                tags.merge(tag, Parts.tag(part, tag), PublicApi::joined);
            }
        }));
        tags.forEach((tag, text) ->
                document.withArrayProperty("tags").addObject().put("name", tag).put("description", text));
        ObjectNode all = document.putObject("paths");
        paths.forEach((path, operations) -> operations.forEach(
                (method, operation) -> all.withObjectProperty(path).set(method.toLowerCase(Locale.ROOT), operation)));
    }

    private static String joined(String one, String other) {
        return one.contains(other) ? one : one + "\n\n" + other;
    }

    /** What the gateway adds to whatever it passes on. */
    private static void guarded(ObjectNode operation) {
        ObjectNode responses = operation.withObjectProperty("responses");
        Map<String, JsonNode> all = new TreeMap<>(Comparator.naturalOrder());
        responses.properties().forEach(answer -> all.put(answer.getKey(), answer.getValue()));
        all.put("429", JSON.createObjectNode().put("$ref", "#/components/responses/TooManyRequests"));
        all.put("504", JSON.createObjectNode().put("$ref", "#/components/responses/TooSlow"));
        responses.removeAll();
        all.forEach(responses::set);
    }

    static ObjectNode promisedBy(Service service) {
        return CheckedIn.read(
                Path.of("../contracts/src/main/resources/contracts", service.id() + "-service", "openapi.json"));
    }

    static List<Promise> promises(ObjectNode part) {
        return part.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(operation -> new Promise(
                                operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())))
                .toList();
    }

    static ObjectNode own() {
        var conventions = new Conventions(
                // Of all headers, the gateway's own endpoints look at that one.
                Map.of(
                        Jwt.class,
                        List.of(),
                        HttpServletRequest.class,
                        List.of(),
                        HttpHeaders.class,
                        List.of("IdempotencyKey")),
                Void.class,
                anonymous(),
                Map.of(
                        "live.follow", Remark.text("text/event-stream"),
                        "openApi.read", Remark.oneOf(),
                        "openApi.show", Remark.text("text/html")));
        return new HttpApi("Jembatan, gateway", GATEWAY, conventions, List.of(Path.of("src/main/java"))).describe();
    }

    private static Set<String> anonymous() {
        return endpoints().stream()
                .flatMap(
                        endpoint -> List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE).stream()
                                .filter(method -> endpoint.access().isAnonymous(method))
                                .map(method -> method + " " + endpoint.paths().getPatternString()))
                .collect(Collectors.toSet());
    }

    /** Those that their controllers declare. */
    static List<Endpoint> endpoints() {
        // With a factory, since conditions of components are looked at, and some ask for one.
        var scanner = new ClassPathBeanDefinitionScanner(new DefaultListableBeanFactory(), false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Component.class));
        return scanner.findCandidateComponents(GATEWAY).stream()
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), PublicApi.class.getClassLoader()))
                .flatMap(component -> Arrays.stream(component.getDeclaredMethods()))
                .filter(method -> method.getReturnType() == Endpoint.class && method.getParameterCount() == 0)
                .filter(method -> java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .map(PublicApi::endpoint)
                .toList();
    }

    private static Endpoint endpoint(Method bean) {
        try {
            bean.setAccessible(true);
            return (Endpoint) bean.invoke(null);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("%s could not be asked".formatted(bean), e);
        }
    }
}
