package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.RSAKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import org.jembatan.gateway.support.Surroundings;

class SigningKeysMongoTest {

    private final MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(
            MongoClients.create(Surroundings.database("keys")), "keys-" + UUID.randomUUID()));

    @Test
    void aRestartKeepsTheKey() {
        RSAKey first = keys(null).loadOrCreate();

        assertThat(keys(null).loadOrCreate()).isEqualTo(first);
    }

    @Test
    void instancesThatStartTogetherShareOneKey() throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<RSAKey>> instances = Stream.generate(() -> keys(null))
                    .limit(4)
                    .<Callable<RSAKey>>map(each -> each::loadOrCreate)
                    .toList();

            assertThat(threads.invokeAll(instances))
                    .extracting(started -> started.resultNow().getKeyID())
                    .containsOnly(keys(null).loadOrCreate().getKeyID());
        }
    }

    @Test
    void aSecretHidesTheKeyAndOpensItAgain() {
        RSAKey key = keys("open sesame").loadOrCreate();

        assertThat(mongo.findAll(SigningKey.class))
                .singleElement()
                .satisfies(stored -> assertThat(stored.jwk()).doesNotContain(key.getKeyID(), "\"d\""));
        assertThat(keys("open sesame").loadOrCreate()).isEqualTo(key);
        assertThatIllegalStateException()
                .isThrownBy(() -> keys(null).loadOrCreate())
                .withMessageContaining("jembatan.issuer.key-encryption-secret");
    }

    private SigningKeys keys(@Nullable String secret) {
        return new SigningKeys(
                mongo, new IssuerProperties("http://issuer.example", Duration.ofMinutes(10), secret, Map.of()));
    }
}
