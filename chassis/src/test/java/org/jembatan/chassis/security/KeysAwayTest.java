package org.jembatan.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.sample.SampleService;
import org.jembatan.chassis.test.TestIssuer;

/** The gateway, which publishes the keys, is away before a service has seen them. */
class KeysAwayTest {

    @Test
    void aTokenThatCannotBeVerifiedIsNoFaultOfItsBearer() {
        try (var service = new SpringApplicationBuilder(SampleService.class)
                .web(WebApplicationType.SERVLET)
                .profiles("local")
                .properties("spring.config.import=classpath:chassis-defaults.yaml")
                .run("--server.port=0")) {
            var issuer = service.getBean(TestIssuer.class);
            var port = service.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            var api = new SampleApi(port, issuer.token().officer());
            issuer.hangUp();

            var answer = api.get("/api/whoami");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.problem()).isEqualTo("dependency-unavailable");
            assertThat(answer.header("Retry-After")).isEqualTo("5");
            assertThat(answer.header("WWW-Authenticate")).isNull();
        }
    }
}
