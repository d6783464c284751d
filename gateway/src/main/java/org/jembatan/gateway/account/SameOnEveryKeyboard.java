package org.jembatan.gateway.account;

import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * One keyboard sends {@code é} as one character and another as two: to people it is the same password, so it is to us
 * (RFC 8265, section 4.2.2, normalization form C).
 */
final class SameOnEveryKeyboard implements PasswordEncoder {

    private final PasswordEncoder encoder;

    SameOnEveryKeyboard(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return encoder.encode(normalised(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
        return encoder.matches(normalised(password), encoded);
    }

    @Override
    public boolean upgradeEncoding(@Nullable String encoded) {
        return encoder.upgradeEncoding(encoded);
    }

    private static @Nullable CharSequence normalised(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
