package org.jembatan.chassis.link;

import com.nimbusds.jwt.SignedJWT;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Lets a service with a store of its own sign links. */
@AutoConfiguration(afterName = "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration")
@ConditionalOnClass({MongoOperations.class, SignedJWT.class})
@ConditionalOnBean(MongoOperations.class)
class LinkAutoConfiguration {

    @Bean
    SignedLinks signedLinks(MongoOperations mongo) {
        return new SignedLinks(mongo);
    }
}
