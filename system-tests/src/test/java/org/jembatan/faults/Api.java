package org.jembatan.faults;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API, asked as any program may ask it. */
final class Api {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration TOKEN_IS_FRESH = Duration.ofMinutes(5);
    private static final int TOO_MANY = 429;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Supplier<URI> gateway;
    private final Map<Who, Token> tokens = new ConcurrentHashMap<>();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    Api(Supplier<URI> gateway) {
        this.gateway = gateway;
    }

    /** Somebody with a token: an account of the demo, or a participant. */
    record Who(Map<String, String> claims) {

        static final Who OFFICER = new Who(Map.of("account", "officer"));

        static Who focalPoint(String country) {
            return new Who(Map.of("account", "focal-point-" + country.toLowerCase(java.util.Locale.ROOT)));
        }

        static Who participant(String personId, String country) {
            return new Who(Map.of("role", "PARTICIPANT", "personId", personId, "country", country));
        }
    }

    private record Token(String text, long since) {

        boolean isFresh() {
            return System.nanoTime() - since < TOKEN_IS_FRESH.toNanos();
        }
    }

    Answer post(Who who, String path, Map<String, ?> body, String key) throws InterruptedException {
        return authorized(
                who,
                token -> request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    Answer get(Who who, String path) throws InterruptedException {
        return authorized(
                who,
                token ->
                        request(path).header("Authorization", "Bearer " + token).GET());
    }

    /** All items of a list, page by page. */
    List<JsonNode> list(Who who, String path) throws InterruptedException {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=200"
                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            JsonNode body = read(who, page);
            items.addAll(body.path("items").values());
            cursor = body.path("next").asString("");
        } while (!cursor.isEmpty());
        return items;
    }

    /** @throws IllegalStateException if there is no good answer */
    JsonNode read(Who who, String path) throws InterruptedException {
        Answer answer = get(who, path);
        if (answer instanceof Answer.Accepted accepted) {
            return accepted.body();
        }
        throw new IllegalStateException("GET " + path + " was " + answer);
    }

    private interface WithToken {
        HttpRequest.Builder request(String token);
    }

    private Answer authorized(Who who, WithToken wanted) throws InterruptedException {
        Token token = tokens.get(who);
        if (token == null || !token.isFresh()) {
            Answer given = send(request("/demo/tokens")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(who.claims()))));
            if (!(given instanceof Answer.Accepted accepted)) {
                return new Answer.Unknown("no token: " + given);
            }
            token = new Token(accepted.body().path("accessToken").asString(), System.nanoTime());
            tokens.put(who, token);
        }
        return send(wanted.request(token.text()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(gateway.get().resolve(path)).timeout(PATIENCE);
    }

    private Answer send(HttpRequest.Builder request) throws InterruptedException {
        try {
            return judged(http.send(request.build(), BodyHandlers.ofString()));
        } catch (ConnectException nobody) {
            return new Answer.Unknown("nobody there");
        } catch (HttpTimeoutException late) {
            return new Answer.Unknown("no answer in " + PATIENCE.toSeconds() + " s");
        } catch (IOException cut) {
            return new Answer.Unknown("connection cut");
        }
    }

    private static String comesBack(HttpResponse<?> answer) {
        return answer.headers().firstValue("Retry-After").isPresent() ? "" : " without Retry-After";
    }

    private static Answer judged(HttpResponse<String> answer) {
        int status = answer.statusCode();
        JsonNode body;
        try {
            body = JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
        } catch (JacksonException noJson) {
            return new Answer.Unknown(status + " without JSON");
        }
        if (status / 100 == 2) {
            return new Answer.Accepted(status, body);
        }
        String problem = body.path("type").asString("");
        String slug = problem.substring(problem.lastIndexOf('/') + 1);
        return status / 100 == 4 && status != TOO_MANY
                ? new Answer.Refused(status, slug)
                : new Answer.Unknown(status + " " + slug + comesBack(answer));
    }
}
