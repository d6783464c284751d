package org.jembatan.local.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.jembatan.local.bench.load.WrongAnswer;

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

    /** Whatever the answer is. */
    boolean isAnswered(URI where) throws InterruptedException {
        try {
            http.send(HttpRequest.newBuilder(where).timeout(PATIENCE).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    /** @throws WrongAnswer if it is not a 200 */
    String read(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new WrongAnswer(answer.statusCode());
        }
        return answer.body();
    }

    /** @throws WrongAnswer if it is not a 200 */
    void succeed(HttpRequest request) throws IOException, InterruptedException {
        if (!finds(request)) {
            throw new WrongAnswer(404);
        }
    }

    /**
     * Whether there is something to be read: 200, and not 404.
     *
     * @throws WrongAnswer if it is neither
     */
    boolean finds(HttpRequest request) throws IOException, InterruptedException {
        int status = http.send(request, BodyHandlers.discarding()).statusCode();
        return switch (status) {
            case 200 -> true;
            case 404 -> false;
            default -> throw new WrongAnswer(status);
        };
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
