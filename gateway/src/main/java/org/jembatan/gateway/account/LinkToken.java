package org.jembatan.gateway.account;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a link in a letter ends with: which account it is for, and a secret that is in no other place. Accounts keep its
 * hash only, so that whoever reads the database can open nothing.
 *
 * @param text as it stands in the link
 * @param hash of the secret. It is random and long, so that one round of SHA-256 is as good as a slow hash
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
        return new LinkToken(accountId, Base64.getUrlEncoder().withoutPadding().encodeToString(all), hash(secret));
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
        return Optional.of(new LinkToken(accountId, text, hash(Arrays.copyOfRange(all, ID, all.length))));
    }

    /** Nobody should read it in a log. */
    @Override
    public String toString() {
        return "LinkToken[accountId=" + accountId + "]";
    }

    private static String hash(byte[] secret) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
