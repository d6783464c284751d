package org.jembatan.registration;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** How tests speak to the service: each time with a token, and each command under a key of its own. */
final class Http {

    private final RestTestClient client;

    Http(String address) {
        client = RestTestClient.bindToServer().baseUrl(address).build();
    }

    <T> T get(String path, String token, Class<T> type) {
        return Objects.requireNonNull(look(path, token)
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }

    RestTestClient.ResponseSpec look(String path, String token) {
        return client.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    /** As anybody. */
    String get(String path) {
        return Objects.requireNonNull(client.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    RestTestClient.ResponseSpec post(String path, String token, String body) {
        return post(path, token, body, _ -> {});
    }

    RestTestClient.ResponseSpec post(String path, String token, String body, Consumer<HttpHeaders> further) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .headers(further)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    RestTestClient.ResponseSpec put(String path, String token, String body) {
        return put(path, token, "*", body);
    }

    /** As somebody who has read what bears that tag. */
    RestTestClient.ResponseSpec put(String path, String token, String tag, String body) {
        return client.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("If-Match", tag)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
