package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Plain HTTP/1.1 with a token. What is refused is not tried again: it is a finding. */
final class Requests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** The request to be sent any number of times. */
    static HttpRequest reading(URI where, String token) {
        return withToken(where, token).GET().build();
    }

    static HttpRequest posting(URI where, String token, String idempotencyKey) {
        return withToken(where, token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString("{}"))
                .build();
    }

    private static HttpRequest.Builder withToken(URI where, String token) {
        return HttpRequest.newBuilder(where).timeout(PATIENCE).header("Authorization", "Bearer " + token);
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofString());
    }

    boolean isOk(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
