package org.jembatan.gateway.identity;

import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The issuer's keys, in the gateway's database, so that a restart does not sign everybody out and all instances share
 * them: whoever inserts a key first wins, the others read.
 *
 * <p>Keys take turns. A new one is published for a while before it signs, and the one before it stays published until
 * every token that it signed has expired; so nobody who verifies meets a token whose key they cannot have. When a key
 * signs is a matter of system time alone, which all instances share.
 *
 * <p>Stored as they are by default, which is acceptable where the database is on the same machine as the gateway and for
 * nobody else; {@code jembatan.issuer.key-encryption-secret} encrypts them everywhere else.
 */
@Component
@EmbeddedIssuer
class SigningKeys {

    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private final MongoOperations mongo;
    private final IssuerProperties issuer;
    private final InstantSource time;
    private volatile List<Held> held = List.of();

    @Autowired
    SigningKeys(MongoOperations mongo, IssuerProperties issuer) {
        this(mongo, issuer, InstantSource.system());
    }

    SigningKeys(MongoOperations mongo, IssuerProperties issuer, InstantSource time) {
        this.mongo = mongo;
        this.issuer = issuer;
        this.time = time;
    }

    /** A stored key and what it is when opened, which takes a while. */
    private record Held(SigningKey stored, RSAKey key) {}

    /** The key whose turn it is. */
    RSAKey signing() {
        Instant now = time.instant();
        List<Held> keys = held;
        return keys.stream()
                .filter(each -> !each.stored().begins().isAfter(now))
                .reduce((earlier, later) -> later)
                .orElseGet(keys::getFirst)
                .key();
    }

    /** All keys with which a good token can be signed, now or soon. */
    JWKSet published() {
        return new JWKSet(held.stream().<JWK>map(Held::key).toList());
    }

    /** Reads the keys that other instances have made, makes the next one when it is time, and lets old ones go. */
    @Scheduled(fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    synchronized void refresh() {
        List<SigningKey> keys = stored();
        if (keys.isEmpty()) {
            insertUnlessAnotherDid(fresh(SigningKey.FIRST, time.instant()));
            keys = stored();
        } else if (isTimeForNext(keys.getLast())) {
            Instant signsFrom = time.instant().plus(issuer.keys().announceFor());
            insertUnlessAnotherDid(fresh(keys.getLast().idOfNext(), signsFrom));
            keys = stored();
        }
        held = withoutRetired(keys).stream().map(this::opened).toList();
    }

    private boolean isTimeForNext(SigningKey last) {
        Instant turnEnds = last.begins().plus(issuer.keys().rotateAfter());
        return !time.instant().isBefore(turnEnds.minus(issuer.keys().announceFor()));
    }

    private List<SigningKey> withoutRetired(List<SigningKey> keys) {
        List<SigningKey> needed = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            if (i + 1 < keys.size() && isRetired(keys.get(i + 1))) {
                mongo.remove(Query.query(Criteria.where("_id").is(keys.get(i).id())), SigningKey.class);
            } else {
                needed.add(keys.get(i));
            }
        }
        return needed;
    }

    /**
     * Whether nothing signed by the key before this one is still good. An instance may sign with that key for some
     * seconds longer than it should, if it could not read the keys in time: the announcement is more than long enough
     * for that.
     */
    private boolean isRetired(SigningKey successor) {
        Instant lastExpires = successor
                .begins()
                .plus(issuer.tokenLifetime())
                .plus(issuer.keys().announceFor());
        return time.instant().isAfter(lastExpires);
    }

    private List<SigningKey> stored() {
        return mongo.findAll(SigningKey.class).stream()
                .sorted(Comparator.comparing(SigningKey::begins))
                .toList();
    }

    private void insertUnlessAnotherDid(SigningKey fresh) {
        try {
            mongo.insert(fresh);
            log.info("A new key signs tokens from {} on", fresh.begins());
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            log.debug("Another instance has made the key {}", fresh.id());
        }
    }

    private SigningKey fresh(String id, Instant signsFrom) {
        RSAKey key = generate();
        Instant now = time.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant from = signsFrom.truncatedTo(ChronoUnit.MILLIS);
        if (issuer.keyEncryptionSecret() == null) {
            return new SigningKey(id, key.toJSONString(), null, now, from);
        }
        String salt = KeyGenerators.string().generateKey();
        String sealed = Encryptors.delux(issuer.keyEncryptionSecret(), salt).encrypt(key.toJSONString());
        return new SigningKey(id, sealed, salt, now, from);
    }

    private Held opened(SigningKey key) {
        return held.stream()
                .filter(known -> known.stored().equals(key))
                .findFirst()
                .orElseGet(() -> new Held(key, open(key)));
    }

    private RSAKey open(SigningKey key) {
        try {
            return RSAKey.parse(plain(key));
        } catch (ParseException broken) {
            throw new IllegalStateException("The stored signing key cannot be read", broken);
        }
    }

    private String plain(SigningKey key) {
        if (key.salt() == null) {
            return key.jwk();
        }
        if (issuer.keyEncryptionSecret() == null) {
            throw new IllegalStateException(
                    "The stored signing key is encrypted: set jembatan.issuer.key-encryption-secret to open it");
        }
        return Encryptors.delux(issuer.keyEncryptionSecret(), key.salt()).decrypt(key.jwk());
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("No RSA key could be made", impossible);
        }
    }
}
