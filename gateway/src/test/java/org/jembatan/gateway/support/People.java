package org.jembatan.gateway.support;

import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;

/** Makes accounts, each with an address of its own and the same password. */
public record People(Accounts accounts, PasswordEncoder encoder) {

    public static final String PASSWORD = "a bridge between people";

    public Account account(Role role, @Nullable String country) {
        String id = UUID.randomUUID().toString();
        String hash = Objects.requireNonNull(encoder.encode(PASSWORD));
        return accounts.save(Account.active(id, id + "@people.example", hash, role, country));
    }

    public Person focalPoint() {
        return person(account(Role.FOCAL_POINT, "NP"));
    }

    public static Person person(Account account) {
        return new Person(account.email(), PASSWORD);
    }
}
