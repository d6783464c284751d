package org.jembatan.chassis.rest;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32C;

/**
 * A sort key as an opaque text. It grants nothing, so it is not signed; a checksum tells one that was cut, retyped or
 * made up from one that we gave out.
 */
final class Cursor {

    private Cursor() {}

    static String encode(String sortKey) {
        var key = sortKey.getBytes(StandardCharsets.UTF_8);
        var bytes = ByteBuffer.allocate(Integer.BYTES + key.length)
                .putInt(checksum(key))
                .put(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * The sort key in a cursor.
     *
     * @throws IllegalArgumentException if {@link #encode} did not make it
     */
    static String decode(String cursor) {
        var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        if (bytes.remaining() < Integer.BYTES) {
            throw new IllegalArgumentException("Too short");
        }
        var checksum = bytes.getInt();
        var key = new byte[bytes.remaining()];
        bytes.get(key);
        var sortKey = new String(key, StandardCharsets.UTF_8);
        if (checksum != checksum(key) || !encode(sortKey).equals(cursor)) {
            throw new IllegalArgumentException("Not as we gave it out");
        }
        return sortKey;
    }

    private static int checksum(byte[] key) {
        var crc = new CRC32C();
        crc.update(key);
        return (int) crc.getValue();
    }
}
