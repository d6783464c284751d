package org.jembatan.gateway.identity;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A stored key of the issuer.
 *
 * @param id the same for whoever would make the key that comes after the last one, so that only one can
 * @param jwk the private key as a JSON Web Key, encrypted when there is a salt
 * @param salt of the encryption, hexadecimal
 * @param signsFrom null in a key from before keys took turns, which signs at once
 */
@Document("signing_keys")
record SigningKey(
        @Id String id,
        String jwk,
        @Nullable String salt,
        Instant createdAt,
        @Nullable Instant signsFrom) {

    static final String FIRST = "rs256";

    private static final String NUMBERED = FIRST + "-";

    Instant begins() {
        return signsFrom == null ? createdAt : signsFrom;
    }

    String idOfNext() {
        return NUMBERED + (id.equals(FIRST) ? 2 : Integer.parseInt(id.substring(NUMBERED.length())) + 1);
    }
}
