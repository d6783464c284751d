package org.jembatan.gateway;

import java.net.http.HttpResponse;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Surroundings;

/** The running gateway, the same one for all tests that extend this. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"local", "demo"})
public abstract class GatewayTestCase {

    @LocalServerPort
    private int port;

    @Autowired
    private CircuitBreakerRegistry breakers = CircuitBreakerRegistry.ofDefaults();

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
    }

    @BeforeEach
    void everythingIsWell() {
        Surroundings.reset();
        breakers.getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    protected int port() {
        return port;
    }

    protected Caller anybody() {
        return Caller.of(port);
    }

    protected Caller officer() {
        return anybody().as("{\"account\": \"officer\"}");
    }

    protected Caller participant(String personId) {
        return anybody()
                .as("{\"role\": \"PARTICIPANT\", \"country\": \"NP\", \"personId\": \"%s\"}".formatted(personId));
    }

    protected static String retryAfter(HttpResponse<String> response) {
        return response.headers().firstValue("Retry-After").orElse("");
    }
}
