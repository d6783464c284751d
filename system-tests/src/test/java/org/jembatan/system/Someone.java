package org.jembatan.system;

import java.net.URI;
import java.util.Map;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

/** Somebody who uses the API through the gateway, with a token of their own or without one. */
final class Someone {

    private final RestTestClient api;

    private Someone(RestTestClient api) {
        this.api = api;
    }

    static Someone withoutAccount(URI gateway) {
        return new Someone(
                RestTestClient.bindToServer().baseUrl(gateway.toString()).build());
    }

    static Someone withAccount(URI gateway, String account) {
        return identified(gateway, Map.of("account", account));
    }

    static Someone participant(URI gateway, String personId, String country) {
        return identified(gateway, Map.of("role", "PARTICIPANT", "personId", personId, "country", country));
    }

    private static Someone identified(URI gateway, Map<String, String> who) {
        return withToken(
                gateway,
                Answer.to(withoutAccount(gateway).post("/demo/tokens", who)).text("accessToken"));
    }

    static Someone withToken(URI gateway, String token) {
        return new Someone(RestTestClient.bindToServer()
                .baseUrl(gateway.toString())
                .defaultHeader("Authorization", "Bearer " + token)
                .build());
    }

    ResponseSpec get(String path) {
        return api.get().uri(URI.create(path)).exchange();
    }

    ResponseSpec post(String path, Map<String, ?> body) {
        return api.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    /** As a browser sends a form. */
    ResponseSpec postForm(String path, String form) {
        return api.post()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange();
    }

    ResponseSpec put(String path, Map<String, ?> body) {
        return api.put()
                .uri(URI.create(path))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
