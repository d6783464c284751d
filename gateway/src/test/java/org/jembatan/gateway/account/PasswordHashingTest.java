package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordHashingTest {

    private final PasswordEncoder passwords = new PasswordHashing().passwordEncoder();

    @Test
    void keepsAPasswordAsArgon2idWithNineteenMebibytesAndTwoPasses() {
        String hash = passwords.encode("correct horse battery");

        assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
    }

    @Test
    void isTheSameOnEveryKeyboard() {
        String hash = passwords.encode("Andr\u00e9 likes mangoes");

        assertThat(passwords.matches("Andre\u0301 likes mangoes", hash)).isTrue();
    }
}
