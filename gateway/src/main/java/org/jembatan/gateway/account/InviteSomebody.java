package org.jembatan.gateway.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;

/** An officer gives somebody a role: the address gets a letter, and whoever reads it chooses a password. */
@Component
@EmbeddedIssuer
public class InviteSomebody {

    /**
     * Whom to invite.
     *
     * @param email as it was written, but possible
     * @param country ISO 3166-1 alpha-2, of a focal point; null for all others
     * @param language of the letter
     */
    public record Command(
            CommandKey key,
            String email,
            Role role,
            @Nullable String country,
            Language language) {}

    private final Accounts accounts;
    private final Clock systemClock;

    InviteSomebody(Accounts accounts, Clock systemClock) {
        this.accounts = accounts;
        this.systemClock = systemClock;
    }

    /**
     * Invites the address. To invite it again makes the link of the first letter void.
     *
     * @throws org.jembatan.gateway.problem.Refusal when the address has an account that was used already, or the key
     *     belongs to another command
     */
    public Account handle(Command command) {
        return Retry.onConflict(() -> invite(command));
    }

    private Account invite(Command command) {
        String id = command.key().derivedId();
        Optional<Account> made = accounts.findById(id);
        if (made.isPresent() && made.get().hasDone(command.key())) {
            return made.get();
        }
        String email = EmailAddress.normalised(command.email());
        if (made.isPresent() && !made.get().email().equals(email)) {
            throw Refusals.keyReused();
        }
        Account account = accounts.findByEmail(email)
                .orElseGet(() -> Account.toBeInvited(id, email, command.role(), command.country()));
        if (account.hasDone(command.key())) {
            return account;
        }
        Instant now = systemClock.instant();
        account.invite(
                command.role(),
                command.country(),
                command.language(),
                command.key().caller(),
                now);
        account.remember(command.key());
        return accounts.save(account);
    }
}
