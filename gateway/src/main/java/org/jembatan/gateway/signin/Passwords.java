package org.jembatan.gateway.signin;

import java.util.Objects;
import java.util.Optional;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Secrets;

/** Tells by address and password whose account it is, and takes equally long when it is nobody's. */
@Component
@EmbeddedIssuer
class Passwords {

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final String nobodys;

    Passwords(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.nobodys = Objects.requireNonNull(encoder.encode(Secrets.random()));
    }

    /** The account that they open; empty alike when the password is wrong, and when no such account may sign in. */
    Optional<Account> check(String email, String password) {
        Optional<Account> account = accounts.findByEmail(email);
        String hash = account.map(Account::passwordHash).orElse(nobodys);
        boolean fits = encoder.matches(password, hash);
        return account.filter(found -> fits && found.maySignIn());
    }
}
