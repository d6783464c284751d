package org.jembatan.gateway.account;

import java.util.Map;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.identity.EmbeddedIssuer;

/** How passwords are kept. */
@Configuration
@EmbeddedIssuer
class PasswordHashing {

    private static final String ARGON2 = "argon2";

    /**
     * Argon2id with 19 MiB, two passes, one lane: the first of the equally strong settings that the OWASP Password
     * Storage Cheat Sheet recommends. The memory is what makes guessing dear, and also what a gateway with a small heap
     * can run out of, which is why {@link FewAtOnce} stands before it.
     *
     * <p>The prefix of a hash says how it was made.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        var argon2 = new DelegatingPasswordEncoder(
                ARGON2, Map.of(ARGON2, new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
        return new FewAtOnce(new SameOnEveryKeyboard(argon2), "Many people are signing in at this moment.");
    }
}
