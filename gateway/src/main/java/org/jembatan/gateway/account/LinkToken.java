package org.jembatan.gateway.account;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.jembatan.gateway.identity.Secrets;

/**
 * What a link in a letter ends with: which account it is for, and a secret that is in no other place. Accounts keep its
 * hash only, so that whoever reads the database can open nothing.
 *
 * @param text as it stands in the link
 * @param hash the fingerprint of the secret, which is random and long, so that it is as good as a slow hash
 */
public record LinkToken(String accountId, String text, String hash) {

    private static final int SECRET = 24;
    private static final int ID = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken mint(String accountId) {
        byte[] secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        UUID id = UUID.fromString(accountId);
        byte[] all = ByteBuffer.allocate(ID + SECRET)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .put(secret)
                .array();
        return new LinkToken(
                accountId, Base64.getUrlEncoder().withoutPadding().encodeToString(all), Secrets.fingerprint(secret));
    }

    /** What somebody has followed; empty when it is no such token. */
    public static Optional<LinkToken> read(String text) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException mangled) {
            return Optional.empty();
        }
        if (all.length != ID + SECRET) {
            return Optional.empty();
        }
        ByteBuffer parts = ByteBuffer.wrap(all);
        String accountId = new UUID(parts.getLong(), parts.getLong()).toString();
        return Optional.of(
                new LinkToken(accountId, text, Secrets.fingerprint(Arrays.copyOfRange(all, ID, all.length))));
    }

    /** Nobody should read it in a log. */
    @Override
    public String toString() {
        return "LinkToken[accountId=" + accountId + "]";
    }
}
