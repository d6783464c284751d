package org.jembatan.local.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.json.JsonMapper;

/**
 * The line to the gateway, which may break: a process of the system can end at any moment and comes back. A request is
 * sent again, the same to the last header, until somebody has really answered it.
 */
final class Line {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(Include.NON_NULL))
            .build();

    private static final Duration PATIENCE_WITH_ONE_TRY = Duration.ofSeconds(15);

    /** Somebody on the way is away, or wants less haste. */
    private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

    private final URI gateway;
    private final Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Line(URI gateway, Patience patience) {
        this.gateway = gateway;
        this.patience = patience;
    }

    /** A request with a body in JSON, in which what is not known is left out. */
    HttpRequest.Builder posting(String path, Object body) {
        return sending(path).POST(json(body));
    }

    /** See {@link #posting}. */
    HttpRequest.Builder putting(String path, Object body) {
        return sending(path).PUT(json(body));
    }

    private HttpRequest.Builder sending(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(text(body));
    }

    /** A body in JSON, in which what is not known is left out. */
    static String text(Object body) {
        return JSON.writeValueAsString(body);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.resolve(path)).timeout(PATIENCE_WITH_ONE_TRY);
    }

    Answer send(HttpRequest request) {
        Outages outages = new Outages();
        return patience.tryFor(() -> attempt(request, outages))
                .orElseThrow(() -> new IllegalStateException("%s %s had no answer within %d s; the last try: %s"
                        .formatted(
                                request.method(),
                                request.uri().getPath(),
                                patience.limit().toSeconds(),
                                outages.last)));
    }

    private Optional<Answer> attempt(HttpRequest request, Outages outages) {
        try {
            Answer answer = Answer.of(http.send(request, BodyHandlers.ofString()));
            outages.last = answer.status() + " " + answer.text();
            return Optional.of(answer).filter(one -> !LATER.contains(one.status()));
        } catch (IOException broken) {
            outages.last = broken.toString();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the gateway.", e);
        }
    }

    private static final class Outages {
        private String last = "none";
    }
}
