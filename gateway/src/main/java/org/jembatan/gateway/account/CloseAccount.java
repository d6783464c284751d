package org.jembatan.gateway.account;

import java.time.Clock;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Role;

/** An officer keeps somebody from signing in, or lets them in again. */
@Component
@EmbeddedIssuer
public class CloseAccount {

    private final Accounts accounts;
    private final Clock systemClock;

    CloseAccount(Accounts accounts, Clock systemClock) {
        this.accounts = accounts;
        this.systemClock = systemClock;
    }

    /**
     * Deactivates the account. Whoever is signed in with it is signed out.
     *
     * @throws org.jembatan.gateway.problem.Refusal when there is no such account, or no officer would be left
     */
    public Account deactivate(String id, CommandKey key) {
        Account closed = change(id, key, account -> {
            requireAnotherOfficer(account);
            account.deactivate(key.caller(), systemClock.instant());
        });
        if (closed.role() == Role.OFFICER && !hasActiveOfficer()) {
            // Two officers have closed each other's accounts at once, and neither saw it coming.
            change(id, account -> account.putBack(key, systemClock.instant()));
            throw Refusals.lastOfficer();
        }
        return closed;
    }

    /** Lets whoever has the account sign in again, with the password they had. */
    public Account reactivate(String id, CommandKey key) {
        return change(id, key, account -> account.reactivate(key.caller(), systemClock.instant()));
    }

    private void requireAnotherOfficer(Account account) {
        boolean isOfficer = account.role() == Role.OFFICER && account.state() == State.ACTIVE;
        if (isOfficer && accounts.findByRoleAndState(Role.OFFICER, State.ACTIVE).size() < 2) {
            throw Refusals.lastOfficer();
        }
    }

    private boolean hasActiveOfficer() {
        return accounts.existsByRoleAndState(Role.OFFICER, State.ACTIVE);
    }

    private Account change(String id, CommandKey key, Consumer<Account> change) {
        return change(id, account -> {
            if (!account.hasDone(key)) {
                change.accept(account);
                account.remember(key);
            }
        });
    }

    private Account change(String id, Consumer<Account> change) {
        return Retry.onConflict(() -> {
            Account account = accounts.findById(id)
                    .filter(it -> it.state() != State.SIGNING_UP)
                    .orElseThrow(Refusals::unknownAccount);
            change.accept(account);
            return accounts.save(account);
        });
    }
}
