package org.jembatan.system;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that uses the API as it should be used: each command has an {@code Idempotency-Key}, and is sent again with
 * it, to the next gateway, until somebody says what became of it.
 */
final class PatientClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<URI> gateways;
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicInteger accepted = new AtomicInteger();
    private final List<String> outages = new CopyOnWriteArrayList<>();

    PatientClient(List<URI> gateways) {
        this.gateways = gateways;
    }

    /** Returns the body of the answer once the command is accepted; fails the test when it is refused. */
    Answer post(Map<String, ?> who, String path, Map<String, ?> body) {
        String token = token(who);
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = Awaitility.await("an answer to POST " + path)
                .atMost(PATIENCE)
                .until(() -> send(path, body, "Bearer " + token, key), Optional::isPresent)
                .orElseThrow();
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError("POST %s was answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        }
        accepted.incrementAndGet();
        return new Answer(JsonPath.parse(answer.body()));
    }

    /** How many commands have been accepted. */
    int accepted() {
        return accepted.get();
    }

    /** What gateways answered instead of what became of a command. */
    List<String> outages() {
        return outages;
    }

    private String token(Map<String, ?> who) {
        HttpResponse<String> answer = Awaitility.await("a token")
                .atMost(PATIENCE)
                .until(() -> send("/demo/tokens", who, "", ""), Optional::isPresent)
                .orElseThrow();
        return JsonPath.read(answer.body(), "accessToken");
    }

    /** Empty where nobody knows what became of it. */
    private Optional<HttpResponse<String>> send(String path, Map<String, ?> body, String authorization, String key)
            throws InterruptedException {
        URI gateway = gateways.get(Math.floorMod(turn.getAndIncrement(), gateways.size()));
        HttpRequest.Builder request = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body)));
        if (!key.isEmpty()) {
            request.header("Authorization", authorization).header("Idempotency-Key", key);
        }
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() < 500) {
                return Optional.of(answer);
            }
            outages.add(answer.body());
        } catch (IOException broken) {
            outages.add(broken.toString());
        }
        return Optional.empty();
    }
}
