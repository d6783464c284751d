package org.jembatan.chassis.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Tells one command from another across retries: the {@code Idempotency-Key} of a request.
 *
 * @param caller who sent it, the subject of the token
 * @param key what the caller named it; a random UUID where the caller named nothing
 * @param requestHash SHA-256 of the request's method, path and body, in base64url
 */
public record CommandKey(String caller, String key, String requestHash) {

    /**
     * The same command always yields the same id, so that it creates a thing once.
     *
     * @param thing tells apart what one command creates
     * @return a UUID of version 8 (RFC 9562)
     */
    public String derivedId(String thing) {
        ByteBuffer digest = ByteBuffer.wrap(sha256(caller.length() + ":" + caller + key.length() + ":" + key + thing));
        long high = (digest.getLong() & ~0xF000L) | 0x8000L;
        long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
        return new UUID(high, low).toString();
    }

    public boolean sameRequestAs(String otherHash) {
        return requestHash.equals(otherHash);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
