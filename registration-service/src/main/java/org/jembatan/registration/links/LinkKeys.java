package org.jembatan.registration.links;

import java.text.ParseException;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/**
 * Keeps the key in the service's own database, so that links outlive a restart and all instances share it: whoever
 * inserts it first wins, the others read. It guards nothing that this database does not hold in the open, so it is stored
 * as it is.
 */
@Component
class LinkKeys {

    private static final String ID = "employer-links";
    private static final int BITS = 256;

    private final MongoOperations mongo;
    private volatile @Nullable OctetSequenceKey known;

    LinkKeys(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** The key; made when it is first asked for, since the store may be away when the service starts. */
    OctetSequenceKey get() {
        OctetSequenceKey key = known;
        if (key == null) {
            key = parse(loadOrCreate());
            known = key;
        }
        return key;
    }

    private LinkKey loadOrCreate() {
        LinkKey stored = mongo.findById(ID, LinkKey.class);
        return stored == null
                ? insertUnlessAnotherDid(new LinkKey(ID, generate().toJSONString()))
                : stored;
    }

    private LinkKey insertUnlessAnotherDid(LinkKey fresh) {
        try {
            return mongo.insert(fresh);
        } catch (DuplicateKeyException anotherInstanceWasFirst) {
            LinkKey theirs = mongo.findById(ID, LinkKey.class);
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
            throw new IllegalStateException("The stored key of the employer links cannot be read", broken);
        }
    }
}
