package org.jembatan.alumni.graduation;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Makes the codes of certificates: 26 letters and digits, 130 random bits, easy to read aloud and to type. */
final class CertificateCode {

    /** Crockford's base 32: without I, L, O and U, which are taken for something else. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    static String next() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
    }
}
