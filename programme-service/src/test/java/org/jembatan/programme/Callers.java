package org.jembatan.programme;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.jembatan.chassis.test.TestIssuer;

/** Those who call the running service over HTTP: officers, whose editions begin in 2046, and everybody. */
final class Callers {

    static final String TERMS = """
            {"title": "Small Enterprises", "host": "Ministry of Cooperation", "place": "Bandung", "mode": "HYBRID",
             "startsOn": "2046-09-21", "endsOn": "2046-09-25", "zone": "Asia/Jakarta",
             "nominationsCloseOn": "2046-08-31", "countries": ["AF", "NP"],
             "capacity": {"total": 61, "onsite": 20},
             "quotas": {"byCountry": {"AF": 5}, "byCategory": {"ENTREPRENEUR": 30}}}""";

    private final RestTestClient http;
    private final TestIssuer issuer;

    Callers(String address, TestIssuer issuer) {
        this.http = RestTestClient.bindToServer().baseUrl(address).build();
        this.issuer = issuer;
    }

    static String aKey() {
        return UUID.randomUUID().toString();
    }

    /** The last part of an edition's path. */
    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String participant(String personId, String country) {
        return issuer.token().participant(UUID.fromString(personId), country);
    }

    /** The path of a new draft. */
    String draft(String key) {
        return draft(key, TERMS);
    }

    String draft(String key, String terms) {
        return Objects.requireNonNull(post("/api/programmes", key, terms)
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation())
                .getPath();
    }

    RestTestClient.ResponseSpec announce(String path, String key) {
        return post(path + "/announcement", key, "").expectStatus().isOk();
    }

    /** As an officer. */
    RestTestClient.ResponseSpec post(String path, String key, String body) {
        return post(path, officer(), key, body);
    }

    /** As the bearer of the token. */
    RestTestClient.ResponseSpec post(String path, String token, String key, String body) {
        return http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** As an officer who has read that version. */
    RestTestClient.ResponseSpec put(String path, String tag, String body) {
        return http.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(officer()))
                .header(HttpHeaders.IF_MATCH, tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** The path of what an officer creates. */
    String create(String path, String body) {
        return Objects.requireNonNull(post(path, aKey(), body)
                        .expectStatus()
                        .isCreated()
                        .expectBody()
                        .returnResult()
                        .getResponseHeaders()
                        .getLocation())
                .getPath();
    }

    /** As the bearer of the token, or as everybody. */
    RestTestClient.ResponseSpec get(String path, @Nullable String token) {
        return http.get()
                .uri(path)
                .headers(headers -> {
                    if (token != null) {
                        headers.setBearerAuth(token);
                    }
                })
                .exchange();
    }

    <T> T read(String path, @Nullable String token, Class<T> type) {
        return Objects.requireNonNull(get(path, token)
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }
}
