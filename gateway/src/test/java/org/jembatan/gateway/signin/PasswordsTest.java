package org.jembatan.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;

class PasswordsTest {

    private final Account asha = Account.active("1", "asha@people.example", "hash of sesame", Role.OFFICER, null);
    private final RecordingEncoder encoder = new RecordingEncoder();
    private final Passwords passwords = new Passwords(new AccountsInMemory(Map.of(asha.email(), asha)), encoder);

    @Test
    void theRightPasswordOpensTheAccount() {
        assertThat(passwords.check(asha.email(), "sesame")).hasValue(asha);
        assertThat(passwords.check(asha.email(), "guess")).isEmpty();
    }

    @Test
    void nobodysPasswordCostsAsMuchAsSomebodys() {
        passwords.check(asha.email(), "guess");
        passwords.check("nobody@people.example", "guess");

        assertThat(encoder.compared).hasSize(2).allMatch(hash -> hash.startsWith("hash of "));
    }

    @Test
    void noPasswordOpensAnAccountThatIsNotThere() {
        String nobodys = passwords.check("nobody@people.example", "guess").isEmpty()
                ? encoder.compared.getLast().substring("hash of ".length())
                : "";

        assertThat(passwords.check("nobody@people.example", nobodys)).isEmpty();
    }

    /** Shows what a password is compared with. */
    private static final class RecordingEncoder implements PasswordEncoder {

        private final List<String> compared = new ArrayList<>();

        @Override
        public String encode(@Nullable CharSequence password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String encoded) {
            compared.add(String.valueOf(encoded));
            return encode(password).equals(encoded);
        }
    }

    private record AccountsInMemory(Map<String, Account> byEmail) implements Accounts {

        @Override
        public Optional<Account> findById(String id) {
            return byEmail.values().stream()
                    .filter(account -> account.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<Account> findByNormalisedEmail(String email) {
            return Optional.ofNullable(byEmail.get(email));
        }

        @Override
        public List<Account> findByStateInAndEmailGreaterThanOrderByEmail(
                Set<Account.State> states, String after, Limit limit) {
            throw notAsked();
        }

        @Override
        public List<Account> findByRoleAndState(Role role, Account.State state) {
            throw notAsked();
        }

        @Override
        public boolean existsByRoleAndState(Role role, Account.State state) {
            throw notAsked();
        }

        @Override
        public List<Account> findByMailLetterFreeFromLessThanEqual(Instant now, Limit limit) {
            throw notAsked();
        }

        @Override
        public List<Account> findByForgottenFromLessThanEqual(Instant now, Limit limit) {
            throw notAsked();
        }

        @Override
        public Account save(Account account) {
            throw notAsked();
        }

        @Override
        public void delete(Account account) {
            throw notAsked();
        }

        private static UnsupportedOperationException notAsked() {
            return new UnsupportedOperationException("Signing in asks for one account and changes none");
        }
    }
}
