package org.jembatan.chassis.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * Issues RS256 tokens as the gateway does and serves the keys that verify them over HTTP on a free loopback port.
 *
 * <p>In a Spring test: {@code @Import(TestIssuerConfiguration.class)} and inject it. Then
 * {@code issuer.token().officer()}, {@code issuer.token().focalPoint("NP")},
 * {@code issuer.token().participant(personId, "NP")}; bad ones by {@code issuer.token().expired().officer()} and the
 * like.
 */
public final class TestIssuer implements AutoCloseable {

    public static final String AUDIENCE = "jembatan";

    private final RSAKey key;
    private final RSAKey foreignKey;
    private final HttpServer server;
    private volatile boolean hangsUp;

    private TestIssuer() throws JOSEException, IOException {
        this.key = new RSAKeyGenerator(2048).keyID("test").generate();
        this.foreignKey = new RSAKeyGenerator(2048).keyID("test").generate();
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/oauth2/jwks", this::serveKeys);
        server.start();
    }

    public static TestIssuer start() {
        try {
            return new TestIssuer();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The value of {@code spring.security.oauth2.resourceserver.jwt.issuer-uri}. */
    public String uri() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The value of {@code spring.security.oauth2.resourceserver.jwt.jwk-set-uri}. */
    public String keysUri() {
        return uri() + "/oauth2/jwks";
    }

    /** A token to be; good for five minutes unless told otherwise. */
    public TestToken token() {
        return new TestToken(uri(), key, foreignKey);
    }

    /** From now on it hangs up on whoever asks, and keeps its port, which another test's issuer could get otherwise. */
    public void hangUp() {
        hangsUp = true;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serveKeys(HttpExchange exchange) throws IOException {
        if (hangsUp) {
            exchange.close();
            return;
        }
        var keys = new JWKSet(key.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, keys.length);
        try (exchange;
                var body = exchange.getResponseBody()) {
            body.write(keys);
        }
    }
}
