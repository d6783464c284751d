package org.jembatan.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

/** Somebody who asks the gateway, with a token or without. */
public final class Caller {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final @Nullable String token;

    private Caller(int port, @Nullable String token) {
        this.port = port;
        this.token = token;
    }

    public static Caller of(int port) {
        return new Caller(port, null);
    }

    public Caller withToken(String bearerToken) {
        return new Caller(port, bearerToken);
    }

    /** The same caller with the demo token that is given for this. */
    public Caller as(String demoTokenRequest) {
        return withToken(JsonPath.read(post("/demo/tokens", demoTokenRequest).body(), "$.accessToken"));
    }

    public HttpResponse<String> get(String target) {
        return send(request(target).GET());
    }

    public HttpResponse<String> post(String target, String json) {
        return send("POST", target, json);
    }

    public HttpResponse<String> send(String method, String target, String json) {
        return send(request(target)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String target) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + target));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public String token() {
        if (token == null) {
            throw new IllegalStateException("This caller has no token");
        }
        return token;
    }
}
