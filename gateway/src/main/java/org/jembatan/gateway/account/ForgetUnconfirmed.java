package org.jembatan.gateway.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;

/** Addresses that somebody has typed and nobody has confirmed are not kept. */
@Component
@EmbeddedIssuer
class ForgetUnconfirmed {

    private static final int AT_ONCE = 100;

    private final Accounts accounts;
    private final Clock systemClock;

    ForgetUnconfirmed(Accounts accounts, Clock systemClock) {
        this.accounts = accounts;
        this.systemClock = systemClock;
    }

    /** Forgets all whose time has come, a few at once. */
    void forgetAll() {
        Instant now = systemClock.instant();
        List<Account> next;
        do {
            next = accounts.findByForgottenFromLessThanEqual(now, Limit.of(AT_ONCE));
            next.forEach(this::forget);
        } while (next.size() == AT_ONCE);
    }

    private void forget(Account account) {
        try {
            accounts.delete(account);
        } catch (OptimisticLockingFailureException confirmedMeanwhile) {
            // Then it stays, and is not found again.
        }
    }
}
