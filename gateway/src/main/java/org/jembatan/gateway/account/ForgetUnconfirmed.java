package org.jembatan.gateway.account;

import java.time.Clock;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;

/** Addresses that somebody has typed and nobody has confirmed are not kept. */
@Component
@EmbeddedIssuer
class ForgetUnconfirmed {

    private static final Limit AT_ONCE = Limit.of(100);

    private final Accounts accounts;
    private final Clock systemClock;

    ForgetUnconfirmed(Accounts accounts, Clock systemClock) {
        this.accounts = accounts;
        this.systemClock = systemClock;
    }

    void forgetSome() {
        accounts.findByForgottenFromLessThanEqual(systemClock.instant(), AT_ONCE)
                .forEach(this::forget);
    }

    private void forget(Account account) {
        try {
            accounts.delete(account);
        } catch (OptimisticLockingFailureException confirmedMeanwhile) {
            // Then it stays.
        }
    }
}
