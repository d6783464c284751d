package org.jembatan.chassis.mongo;

import java.time.Duration;

import com.mongodb.client.MongoClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.util.Assert;
import org.springframework.web.context.request.RequestContextHolder;

/** Teaches the mapping of documents what all aggregates share, and bounds what a request waits for the store. */
@AutoConfiguration(
        afterName = "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        beforeName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
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

    /** Stands in for Boot's, which gives the store as long as it takes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({MongoClient.class, MongoConnectionDetails.class, RequestContextHolder.class})
    @ConditionalOnBean(MongoClient.class)
    static class Databases {

        @Bean
        @ConditionalOnMissingBean(MongoDatabaseFactory.class)
        RequestBoundDatabases mongoDatabaseFactory(
                MongoClient client,
                MongoConnectionDetails connection,
                @Value("${spring.mongodb.database:#{null}}") @Nullable String database,
                @Value("${jembatan.mongo.request-limit:1500ms}") Duration limit) {
            var named = database == null ? connection.getConnectionString().getDatabase() : database;
            Assert.state(named != null, "spring.mongodb.uri or spring.mongodb.database must name the database");
            return new RequestBoundDatabases(client, named, limit);
        }
    }
}
