package org.jembatan.gateway;

import java.util.concurrent.TimeUnit;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * How long the gateway looks for its own database: not the driver's half minute, after which whoever asked has gone and
 * asks again.
 */
@Configuration
class DatabasePatience {

    private static final int SECONDS = 3;

    /** First, so that what {@code spring.mongodb.uri} says goes before. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MongoClientSettingsBuilderCustomizer soonGivenUp() {
        return settings -> settings.applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(sockets -> sockets.connectTimeout(SECONDS, TimeUnit.SECONDS));
    }
}
