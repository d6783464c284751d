package org.jembatan.gateway.issuer;

import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.index.Indexed;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What a client may do in somebody's name, as it is stored: from the code to the last refresh token. Of what is secret
 * only fingerprints are here.
 *
 * @param client the client's id
 * @param signInId the sign-in from which it comes
 * @param signedInAt when the password came
 * @param redirectUri where the code has been sent
 * @param codeChallenge of PKCE (RFC 7636), always {@code S256}
 * @param nonce what the client wants to find again in its ID token
 * @param codeUsed whether the code has been redeemed
 * @param refresh null until the code is redeemed
 * @param until when it can be forgotten
 */
@Document("authorizations")
record Authorization(
        @Id String id,
        @Version @Nullable Long version,
        String client,
        @Indexed String accountId,
        @Indexed String signInId,
        Instant signedInAt,
        Set<String> scopes,
        String redirectUri,
        String codeChallenge,
        @Nullable String nonce,
        @Indexed(unique = true) String codeFingerprint,
        Instant codeIssuedAt,
        Instant codeExpiresAt,
        boolean codeUsed,
        @Nullable Refresh refresh,
        @Indexed Instant until) {

    /**
     * The one refresh token that can be used now.
     *
     * @param family the fingerprint of what all refresh tokens of this authorization have in common
     */
    record Refresh(
            @Indexed(unique = true, sparse = true) String family,
            String fingerprint,
            Instant issuedAt,
            Instant expiresAt) {}

    /** The same with this refresh token in place of any other; to get one, the code has been redeemed. */
    Authorization with(Refresh next) {
        return new Authorization(
                id,
                version,
                client,
                accountId,
                signInId,
                signedInAt,
                scopes,
                redirectUri,
                codeChallenge,
                nonce,
                codeFingerprint,
                codeIssuedAt,
                codeExpiresAt,
                true,
                next,
                next.expiresAt());
    }
}
