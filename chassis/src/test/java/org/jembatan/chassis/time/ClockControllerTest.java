package org.jembatan.chassis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.local.store.EmbeddedStore;

class ClockControllerTest {

    private static final String START = "{\"now\": \"2021-08-01T00:00:00Z\"}";

    @TempDir
    private Path folder;

    @Test
    void aDemonstrationSetsTheClockForward() {
        try (var store = EmbeddedStore.start(folder.resolve("store"), 0);
                var issuer = TestIssuer.start();
                var service = run("demo", store, issuer)) {
            var operator = api(service, issuer.token().operator());

            assertThat(operator.put("/api/clock", START).status()).isEqualTo(200);
            assertThat(now(operator))
                    .isBetween(Instant.parse("2021-08-01T00:00:00Z"), Instant.parse("2021-08-01T00:01:00Z"));

            var backward = operator.put("/api/clock", "{\"now\": \"2021-07-31T23:59:59Z\"}");
            assertThat(backward.status()).isEqualTo(409);
            assertThat(backward.problem()).isEqualTo("clock-moves-only-forward");
            assertThat(operator.put("/api/clock", "{}").faults()).containsExactly("/now: must not be null");
            assertThat(operator.put("/api/clock", "{\"now\": \"soon\"}").faults())
                    .containsExactly("/now: must be an instant in UTC such as 2026-07-31T02:00:00Z");

            var focalPoint = api(service, issuer.token().focalPoint("NP"));
            assertThat(focalPoint.put("/api/clock", START).problem()).isEqualTo("access-denied");
            assertThat(focalPoint.get("/api/clock").status()).isEqualTo(200);
            assertThat(new SampleApi(port(service), null).get("/api/clock").status())
                    .isEqualTo(401);
        }
    }

    @Test
    void otherwiseThereIsNoSuchClock() {
        try (var store = EmbeddedStore.start(folder.resolve("store"), 0);
                var issuer = TestIssuer.start();
                var service = run("local", store, issuer)) {
            var operator = api(service, issuer.token().operator());

            assertThat(operator.put("/api/clock", START).problem()).isEqualTo("no-such-path");
            assertThat(service.getBean(BusinessClock.class)).isInstanceOf(SystemBusinessClock.class);
        }
    }

    private static Instant now(SampleApi api) {
        return Instant.parse(api.get("/api/clock").json().path("now").asString());
    }

    private static SampleApi api(ConfigurableApplicationContext service, String token) {
        return new SampleApi(port(service), token);
    }

    private static int port(ConfigurableApplicationContext service) {
        ConfigurableEnvironment environment = service.getEnvironment();
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private static ConfigurableApplicationContext run(String profile, EmbeddedStore store, TestIssuer issuer) {
        return new SpringApplicationBuilder(Empty.class)
                .web(WebApplicationType.SERVLET)
                .profiles(profile)
                .properties("spring.config.import=classpath:chassis-defaults.yaml")
                .run(
                        "--server.port=0",
                        "--spring.mongodb.uri=" + store.connectionString("clock"),
                        "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.uri(),
                        "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer.keysUri());
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Empty {}
}
