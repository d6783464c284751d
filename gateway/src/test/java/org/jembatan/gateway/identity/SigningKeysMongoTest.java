package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.mongodb.client.MongoClients;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

import org.jembatan.gateway.support.Surroundings;

class SigningKeysMongoTest {

    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final Duration ROTATE_AFTER = Duration.ofDays(30);
    private static final Duration ANNOUNCE_FOR = Duration.ofHours(1);

    private final MongoTemplate mongo = new MongoTemplate(new SimpleMongoClientDatabaseFactory(
            MongoClients.create(Surroundings.database("keys")), "keys-" + UUID.randomUUID()));

    private final MutableTime time = new MutableTime();

    /** A clock that a test moves. */
    private static final class MutableTime implements InstantSource {

        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        void passes(Duration duration) {
            now = now.plus(duration);
        }
    }

    @Test
    void aRestartKeepsTheKey() {
        RSAKey first = started(null).signing();

        assertThat(started(null).signing()).isEqualTo(first);
    }

    @Test
    void instancesThatStartTogetherShareOneKey() throws InterruptedException {
        assertThat(atOnce(Stream.generate(() -> keys(null)).limit(4)))
                .containsOnly(started(null).signing().getKeyID());
        assertThat(mongo.findAll(SigningKey.class)).hasSize(1);
    }

    @Test
    void aSecretHidesTheKeyAndOpensItAgain() {
        RSAKey key = started("open sesame").signing();

        assertThat(mongo.findAll(SigningKey.class))
                .singleElement()
                .satisfies(stored -> assertThat(stored.jwk()).doesNotContain(key.getKeyID(), "\"d\""));
        assertThat(started("open sesame").signing()).isEqualTo(key);
        assertThatIllegalStateException()
                .isThrownBy(() -> started(null))
                .withMessageContaining("jembatan.issuer.key-encryption-secret");
    }

    @Test
    void aKeyIsPublishedBeforeItSigns() {
        SigningKeys keys = started(null);
        RSAKey first = keys.signing();

        time.passes(ROTATE_AFTER.minus(ANNOUNCE_FOR));
        keys.refresh();

        assertThat(ids(keys)).hasSize(2).contains(first.getKeyID());
        assertThat(keys.signing()).isEqualTo(first);
        time.passes(ANNOUNCE_FOR.minusMillis(1));
        assertThat(keys.signing()).isEqualTo(first);
        time.passes(Duration.ofMillis(1));
        assertThat(keys.signing()).isNotEqualTo(first);
        assertThat(ids(keys)).contains(keys.signing().getKeyID());
    }

    @Test
    void anOldKeyStaysUntilTheLastTokenItSignedHasExpired() {
        SigningKeys keys = started(null);
        RSAKey first = keys.signing();
        time.passes(ROTATE_AFTER.minus(ANNOUNCE_FOR));
        keys.refresh();

        time.passes(ANNOUNCE_FOR.plus(LIFETIME).plus(ANNOUNCE_FOR));
        keys.refresh();
        assertThat(ids(keys)).contains(first.getKeyID());
        time.passes(Duration.ofMillis(1));
        keys.refresh();

        assertThat(ids(keys)).containsExactly(keys.signing().getKeyID()).doesNotContain(first.getKeyID());
        assertThat(mongo.findAll(SigningKey.class)).hasSize(1);
    }

    @Test
    void instancesThatMakeTheNextKeyTogetherShareIt() throws InterruptedException {
        List<SigningKeys> instances =
                Stream.generate(() -> started(null)).limit(4).toList();
        time.passes(ROTATE_AFTER);

        atOnce(instances.stream());
        time.passes(ANNOUNCE_FOR);

        assertThat(instances)
                .extracting(each -> each.signing().getKeyID())
                .containsOnly(ids(instances.getFirst()).getLast());
        assertThat(mongo.findAll(SigningKey.class)).hasSize(2);
    }

    @Test
    void keysGoOnTakingTurns() {
        SigningKeys keys = started(null);
        var signed = new HashSet<String>();

        for (int turn = 0; turn < 5; turn++) {
            signed.add(keys.signing().getKeyID());
            time.passes(ROTATE_AFTER.minus(ANNOUNCE_FOR));
            keys.refresh();
            time.passes(ANNOUNCE_FOR);
            keys.refresh();
        }

        assertThat(signed).hasSize(5);
        assertThat(mongo.findAll(SigningKey.class)).hasSizeLessThan(4);
    }

    @Test
    void aKeyFromBeforeThereWereTurnsSignsAtOnce() {
        RSAKey key = started(null).signing();
        mongo.updateFirst(new Query(), new Update().unset("signsFrom"), SigningKey.class);

        assertThat(started(null).signing()).isEqualTo(key);
    }

    private List<String> atOnce(Stream<SigningKeys> instances) throws InterruptedException {
        List<Callable<String>> refreshes = instances
                .<Callable<String>>map(each -> () -> {
                    each.refresh();
                    return each.signing().getKeyID();
                })
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(refreshes).stream()
                    .map(done -> done.resultNow())
                    .toList();
        }
    }

    private static List<String> ids(SigningKeys keys) {
        return keys.published().getKeys().stream().map(JWK::getKeyID).toList();
    }

    private SigningKeys started(@Nullable String secret) {
        SigningKeys keys = keys(secret);
        keys.refresh();
        return keys;
    }

    private SigningKeys keys(@Nullable String secret) {
        var issuer = new IssuerProperties(
                "http://issuer.example",
                null,
                null,
                Claims.AUDIENCE,
                LIFETIME,
                new IssuerProperties.Keys(ROTATE_AFTER, ANNOUNCE_FOR),
                secret,
                new IssuerProperties.Web(Set.of(), LIFETIME, LIFETIME),
                Map.of());
        return new SigningKeys(mongo, issuer, time);
    }
}
