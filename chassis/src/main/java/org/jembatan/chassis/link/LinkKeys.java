package org.jembatan.chassis.link;

import java.text.ParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Keeps the keys in the service's own database, so that links outlive a restart and all instances share them: whoever
 * inserts one first wins, the others read. A key guards nothing that this database does not hold in the open, so it is
 * stored as it is.
 */
final class LinkKeys {

    private static final int BITS = 256;

    private final MongoOperations mongo;
    private final Map<String, OctetSequenceKey> known = new ConcurrentHashMap<>();

    LinkKeys(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The key; made when it is first asked for, since the store may be away when the service starts. */
    OctetSequenceKey of(String purpose) {
        OctetSequenceKey key = known.get(purpose);
        if (key == null) {
            // Not inside the map, which would let others wait for the store.
            key = parse(loadOrCreate(purpose));
            known.put(purpose, key);
        }
        return key;
    }

    private LinkKey loadOrCreate(String purpose) {
        LinkKey stored = mongo.findById(purpose, LinkKey.class);
        return stored == null
                ? insertUnlessAnotherDid(new LinkKey(purpose, generate().toJSONString()))
                : stored;
    }

    private LinkKey insertUnlessAnotherDid(LinkKey fresh) {
        try {
            return mongo.insert(fresh);
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            LinkKey theirs = mongo.findById(fresh.id(), LinkKey.class);
            if (theirs == null) {
                throw anotherInstanceWasFirst;
            }
            return theirs;
        }
    }

    private static OctetSequenceKey generate() {
        try {
            return new OctetSequenceKeyGenerator(BITS)
                    .algorithm(JWSAlgorithm.HS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("No key could be made", impossible);
        }
    }

    private static OctetSequenceKey parse(LinkKey stored) {
        try {
            return OctetSequenceKey.parse(stored.jwk());
        } catch (ParseException broken) {
            throw new IllegalStateException("The stored key of the links for " + stored.id() + " cannot be read");
        }
    }
}
