package org.jembatan.chassis.mongo;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** Teaches the mapping of documents what all aggregates share. */
@AutoConfiguration(beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass(MongoCustomConversions.class)
class MongoAutoConfiguration {

    /**
     * Dates are converted by the driver, which takes them as they are in UTC. Spring Data's own conversion goes through
     * the default zone of the JVM, and instances in different zones would read different dates.
     */
    @Bean
    @ConditionalOnMissingBean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                mapping -> mapping.useNativeDriverJavaTimeCodecs().registerConverters(IdentifierConverters.all()));
    }
}
