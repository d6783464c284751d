package org.jembatan.gateway.live;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * How far somebody has been told, for each partition of each topic, in the order of their names. Because every gateway
 * reads the same partitions, one can go on where another has stopped.
 */
final class Positions {

    private static final int LARGEST = 10;

    /** The offset of the first record that has not been told yet. */
    private final long[] next;

    private Positions(long[] next) {
        this.next = next;
    }

    static Positions of(long... next) {
        return new Positions(next.clone());
    }

    Positions copy() {
        return of(next);
    }

    int size() {
        return next.length;
    }

    /** Whether the record is one to tell; if so, it is told from now on. */
    boolean advance(int partition, long offset) {
        if (offset < next[partition]) {
            return false;
        }
        next[partition] = offset + 1;
        return true;
    }

    /** Whether nothing of what comes after {@code earlier} is missing when one goes on from here. */
    boolean isNotBefore(Positions earlier) {
        for (int i = 0; i < next.length; i++) {
            if (next[i] < earlier.next[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text that fits into the id of an event: each offset in groups of seven bits, the lowest first. */
    String encoded() {
        ByteBuffer bytes = ByteBuffer.allocate(next.length * LARGEST);
        for (long offset : next) {
            long rest = offset;
            while (rest >= 0x80) {
                bytes.put((byte) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            bytes.put((byte) rest);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes.array(), bytes.position()));
    }

    /** Empty when the text is none of ours, or of another number of partitions. */
    static Optional<Positions> decoded(String text, int partitions) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        long[] next = new long[partitions];
        int at = 0;
        for (int i = 0; i < partitions; i++) {
            int shift = 0;
            boolean isMore = true;
            while (isMore) {
                if (at == bytes.length || shift > 56) {
                    return Optional.empty();
                }
                next[i] |= (long) (bytes[at] & 0x7f) << shift;
                isMore = (bytes[at++] & 0x80) != 0;
                shift += 7;
            }
        }
        return at == bytes.length ? Optional.of(new Positions(next)) : Optional.empty();
    }
}
