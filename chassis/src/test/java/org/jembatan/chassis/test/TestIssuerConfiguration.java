package org.jembatan.chassis.test;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** A {@link TestIssuer} that the application under test trusts. */
@TestConfiguration(proxyBeanMethods = false)
public class TestIssuerConfiguration {

    @Bean
    TestIssuer testIssuer() {
        return TestIssuer.start();
    }

    @Bean
    DynamicPropertyRegistrar trustInTestIssuer(TestIssuer issuer) {
        var prefix = "spring.security.oauth2.resourceserver.jwt.";
        return properties -> {
            properties.add(prefix + "issuer-uri", issuer::uri);
            properties.add(prefix + "jwk-set-uri", issuer::keysUri);
            properties.add(prefix + "audiences", () -> TestIssuer.AUDIENCE);
        };
    }
}
