package org.jembatan.gateway.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * By what a repeated command is known. It is kept in the account that the command changes, so that effect and memory are
 * one write.
 *
 * @param caller the subject of the token
 * @param key the header {@code Idempotency-Key}, or a random one where none was sent, which nothing ever repeats
 * @param request what was asked for
 */
public record CommandKey(String caller, String key, String request) {

    /** An id for what the command creates, the same for each repeat: a UUID of version 8 (RFC 9562, section 5.8). */
    String derivedId() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(caller.getBytes(StandardCharsets.UTF_8));
            // Neither part can hold a NUL, so no two pairs run together to the same bytes.
            sha256.update((byte) 0);
            ByteBuffer digest = ByteBuffer.wrap(sha256.digest(key.getBytes(StandardCharsets.UTF_8)));
            long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
            long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    boolean isOf(CommandKey other) {
        return caller.equals(other.caller) && key.equals(other.key);
    }
}
