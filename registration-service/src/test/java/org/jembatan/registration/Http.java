package org.jembatan.registration;

import java.util.Objects;
import java.util.UUID;

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

    RestTestClient.ResponseSpec post(String path, String token, String body) {
        return client.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
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
