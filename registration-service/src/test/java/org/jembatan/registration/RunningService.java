package org.jembatan.registration;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ContextConfiguration;

import org.jembatan.chassis.test.OnRealEngines;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;

/**
 * The whole service between HTTP, a real store and a real broker; started once for all tests that carry this mark, each
 * of which keeps to editions of its own.
 *
 * <p>Which engines these are, {@link org.jembatan.chassis.test.Engines} chooses when the first test needs them: where
 * Testcontainers finds a Docker engine, containers of Apache Kafka and MongoDB; otherwise the embedded engines of
 * {@code deploy/local}. The tests are the same on both, and the choice is printed ("Tests run on ...").
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"jembatan.outbox.sweep-interval=1s", "jembatan.offers.sweep-interval=200ms"})
@Import({TestIssuerConfiguration.class, RunningService.Access.class})
@ContextConfiguration(initializers = MailServer.class)
@OnRealEngines
@interface RunningService {

    /** How a test speaks to the service. */
    @TestConfiguration(proxyBeanMethods = false)
    class Access {

        /** Lazy, because the port is known only once the server runs. */
        @Bean
        @Lazy
        Counterparts counterparts(Environment environment, TestIssuer issuer) {
            return new Counterparts("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"), issuer);
        }
    }
}
