package org.jembatan.gateway.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** What proves something by being known: cookies, codes, refresh tokens. Only fingerprints of them are ever stored. */
public final class Secrets {

    private static final int BYTES = 32;
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private Secrets() {}

    /** 256 random bits, as base64url. */
    public static String random() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return TEXT.encodeToString(secret);
    }

    /** That of the text in UTF-8. */
    public static String fingerprint(String secret) {
        return fingerprint(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256, as base64url. No salt and no stretching: for random secrets, which nobody can guess. */
    public static String fingerprint(byte[] secret) {
        try {
            return TEXT.encodeToString(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
