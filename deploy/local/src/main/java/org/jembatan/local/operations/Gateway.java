package org.jembatan.local.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** A gateway, and an operator's token for it. */
final class Gateway {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final String token;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Gateway(URI address, String token) {
        this.address = address;
        this.token = token;
    }

    /**
     * The one that {@code JEMBATAN_URL} names, with the token in {@code JEMBATAN_TOKEN}; where they are not set, the one on
     * this machine, and the operator of a demonstration.
     *
     * @throws IllegalStateException if there is no token and none is to be had
     */
    static Gateway of(Map<String, String> environment, URI onThisMachine) throws IOException, InterruptedException {
        String url = environment.getOrDefault("JEMBATAN_URL", "");
        URI address = url.isEmpty() ? onThisMachine : URI.create(url);
        String token = environment.getOrDefault("JEMBATAN_TOKEN", "");
        if (!token.isEmpty()) {
            return new Gateway(address, token);
        }
        HttpResponse<String> answer = new Gateway(address, "")
                .send(HttpRequest.newBuilder(address.resolve("/demo/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"account\": \"operator\"}")));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(
                    "No token: set JEMBATAN_TOKEN to an operator's access token. Only a demonstration gives one to anybody.");
        }
        return new Gateway(
                address, JSON.readTree(answer.body()).path("accessToken").asText());
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(ask(request(path).GET()));
    }

    /** @param key what the command is known by when it is sent again */
    void post(String path, Map<String, String> body, String key) throws IOException, InterruptedException {
        ask(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", "Bearer " + token);
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            JsonNode problem = JSON.readTree(answer.body());
            throw new IllegalStateException("The gateway refuses (%d): %s"
                    .formatted(answer.statusCode(), problem.path("detail").asText(answer.body())));
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException away) {
            throw new IOException("The gateway at " + address + " does not answer: is it up?", away);
        }
    }
}
