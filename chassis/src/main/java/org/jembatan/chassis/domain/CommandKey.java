package org.jembatan.chassis.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * By what a repeated command is known. It is kept in the document that the command changes, so that effect and memory
 * are one write.
 *
 * @param caller the subject of the token; for a request without one, a digest of its path
 * @param key the header {@code Idempotency-Key}, or a random one where the caller sent none, which nothing ever repeats
 * @param requestHash SHA-256 in base64url of method, path with query, and body
 */
public record CommandKey(String caller, String key, String requestHash) {

    /**
     * An identity for what the command creates: the same for each repeat, a different one for any other caller or key.
     *
     * @return a UUID of version 8 (RFC 9562, section 5.8) in its canonical text form
     */
    public String derivedId() {
        var sha256 = sha256();
        sha256.update(caller.getBytes(StandardCharsets.UTF_8));
        // Neither part can hold a NUL, so no two pairs run together to the same bytes.
        sha256.update((byte) 0);
        var digest = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
        var high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
        var low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** As {@link #derivedId()}, where one command creates several things: {@code thing} tells them apart. */
    public String derivedId(String thing) {
        return new CommandKey(caller, key + "\0" + thing, requestHash).derivedId();
    }

    /** Whether a remembered request and this one are the same; if not, the caller reuses a key by mistake. */
    public boolean sameRequestAs(String hash) {
        return requestHash.equals(hash);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
