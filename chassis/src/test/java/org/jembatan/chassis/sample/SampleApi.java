package org.jembatan.chassis.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the sample service over a real connection. */
public final class SampleApi {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> headers = new HashMap<>();
    private final int port;

    public SampleApi(int port, @Nullable String token) {
        this.port = port;
        if (token != null) {
            headers.put("Authorization", "Bearer " + token);
        }
    }

    public SampleApi with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return with("Content-Type", "application/json").send("POST", path, BodyPublishers.ofString(json));
    }

    public Answer put(String path, String json) {
        return with("Content-Type", "application/json").send("PUT", path, BodyPublishers.ofString(json));
    }

    public Answer send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body);
        headers.forEach(request::setHeader);
        try {
            return new Answer(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String text() {
            return response.body();
        }

        public @Nullable String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The slug of the problem that this is; fails if it is none. */
        public String problem() {
            var problem = json();
            if (!"application/problem+json".equals(header("Content-Type"))
                    || problem.path("status").asInt() != status()
                    || !problem.path("traceId").asString().matches("[0-9a-f]{32}")
                    || problem.path("title").asString().isBlank()
                    || problem.path("detail").asString().isBlank()
                    || !problem.path("instance").asString().startsWith("/")) {
                throw new AssertionError(status() + " is not a problem: " + response.headers() + " " + text());
            }
            return problem.path("type").asString().replace("https://jembatan.org/problems/", "");
        }

        /** The faults in the problem, each as {@code place: message}. */
        public List<String> faults() {
            return json().path("errors")
                    .valueStream()
                    .map(fault -> Stream.of("pointer", "parameter", "header")
                            .filter(fault::has)
                            .map(place -> fault.path(place).asString())
                            .collect(Collectors.joining(
                                    "", "", ": " + fault.path("message").asString())))
                    .toList();
        }
    }
}
