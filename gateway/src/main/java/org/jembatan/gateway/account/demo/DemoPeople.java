package org.jembatan.gateway.account.demo;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.account.Newcomer;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.demo.DemoAccounts;
import org.jembatan.gateway.page.Language;

/** The invented people of {@code demo-accounts.yaml} can sign in as real ones do, all with the same known password. */
@Component
@EmbeddedIssuer
@Profile("demo")
class DemoPeople implements ApplicationRunner {

    /** Documented, and therefore worth nothing. */
    static final String PASSWORD = "jembatan-demo";

    private final DemoAccounts people;
    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoPeople(DemoAccounts people, Accounts accounts, PasswordEncoder passwords) {
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // One hash for all: to make twenty takes longer than the rest of the start.
        String hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        people.accounts().values().stream()
                .filter(person -> accounts.findByEmail(person.email()).isEmpty())
                .forEach(person -> add(person, hash));
    }

    private void add(DemoAccounts.Account person, String hash) {
        // From the address, so that a demonstration that starts anew knows everybody by the same id.
        String id = UUID.nameUUIDFromBytes(person.email().getBytes(StandardCharsets.UTF_8))
                .toString();
        try {
            accounts.save(account(id, person, hash));
        } catch (DuplicateKeyException anotherInstanceDid) {
            // Then it is there.
        }
    }

    private static Account account(String id, DemoAccounts.Account person, String hash) {
        String country = person.country();
        String name = person.name();
        return name == null || country == null
                ? Account.active(id, person.email(), hash, person.role(), country)
                : Account.participating(id, person.email(), hash, new Newcomer(name, country, Language.EN));
    }
}
