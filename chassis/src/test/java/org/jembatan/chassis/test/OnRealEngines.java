package org.jembatan.chassis.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;

import org.jembatan.local.kafka.Topics;

/** Points a Spring test at the shared {@link Engines}: all declared topics, and an empty database of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(OnRealEngines.Connection.class)
public @interface OnRealEngines {

    /** Where the engines are. */
    @Configuration(proxyBeanMethods = false)
    class Connection {

        @Bean
        static DynamicPropertyRegistrar engines() {
            Engines engines = Engines.shared();
            Topics.declared().applyTo(engines.bootstrapServers());
            String uri = engines.mongoUri("test-" + UUID.randomUUID());
            return properties -> {
                properties.add("server.address", () -> "127.0.0.1");
                properties.add("spring.mongodb.uri", () -> uri);
                // What is tested is what comes out, and not how fast a machine is that builds something else beside it.
                properties.add("jembatan.mongo.request-limit", () -> "30s");
                properties.add("spring.kafka.bootstrap-servers", engines::bootstrapServers);
                properties.add("spring.cloud.stream.kafka.binder.brokers", engines::bootstrapServers);
            };
        }
    }
}
