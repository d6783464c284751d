package org.jembatan.gateway.identity;

import java.text.ParseException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Keeps the key in the gateway's database, so that a restart does not sign everybody out and all instances share it:
 * whoever inserts it first wins, the others read.
 *
 * <p>Stored as it is by default, which is acceptable where the database is on the same machine as the gateway and for
 * nobody else; {@code jembatan.issuer.key-encryption-secret} encrypts it everywhere else.
 */
@Component
class SigningKeys {

    private static final String ID = "rs256";

    private final MongoOperations mongo;
    private final IssuerProperties issuer;

    SigningKeys(MongoOperations mongo, IssuerProperties issuer) {
        this.mongo = mongo;
        this.issuer = issuer;
    }

    RSAKey loadOrCreate() {
        SigningKey stored = mongo.findById(ID, SigningKey.class);
        if (stored == null) {
            stored = insertUnlessAnotherDid(seal(generate()));
        }
        return open(stored);
    }

    private SigningKey insertUnlessAnotherDid(SigningKey fresh) {
        try {
            return mongo.insert(fresh);
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            SigningKey theirs = mongo.findById(ID, SigningKey.class);
            if (theirs == null) {
                throw anotherInstanceWasFirst;
            }
            return theirs;
        }
    }

    private SigningKey seal(RSAKey key) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        if (issuer.keyEncryptionSecret() == null) {
            return new SigningKey(ID, key.toJSONString(), null, now);
        }
        String salt = KeyGenerators.string().generateKey();
        String sealed = Encryptors.delux(issuer.keyEncryptionSecret(), salt).encrypt(key.toJSONString());
        return new SigningKey(ID, sealed, salt, now);
    }

    private RSAKey open(SigningKey stored) {
        try {
            return RSAKey.parse(plain(stored));
        } catch (ParseException broken) {
            throw new IllegalStateException("The stored signing key cannot be read", broken);
        }
    }

    private String plain(SigningKey stored) {
        if (stored.salt() == null) {
            return stored.jwk();
        }
        if (issuer.keyEncryptionSecret() == null) {
            throw new IllegalStateException(
                    "The stored signing key is encrypted: set jembatan.issuer.key-encryption-secret to open it");
        }
        return Encryptors.delux(issuer.keyEncryptionSecret(), stored.salt()).decrypt(stored.jwk());
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
