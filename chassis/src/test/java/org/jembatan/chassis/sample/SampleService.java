package org.jembatan.chassis.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;
import org.jembatan.chassis.test.TestIssuerConfiguration;

@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration",
            "org.springframework.boot.data.mongodb.autoconfigure.DataMongoRepositoriesAutoConfiguration",
            "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
        })
@Import({SampleController.class, CommandController.class, FailingController.class, TestIssuerConfiguration.class})
public class SampleService {

    @Bean
    PublicPaths publicPaths() {
        return PublicPaths.of(PublicPath.get("/api/public/{word}"), PublicPath.post("/api/public/commands"));
    }
}
