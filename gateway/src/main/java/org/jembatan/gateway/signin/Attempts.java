package org.jembatan.gateway.signin;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.EmailAddress;
import org.jembatan.gateway.account.PasswordChanged;
import org.jembatan.gateway.account.Tally;
import org.jembatan.gateway.account.Tally.Count;
import org.jembatan.gateway.identity.EmbeddedIssuer;

/**
 * Slows guessing down. Counted before the password is looked at, for guesses may come all at once; and for every address
 * alike, whether there is an account or not.
 */
@Component
@EmbeddedIssuer
class Attempts {

    private final Tally tally;
    private final SignInProperties.Attempts limits;

    Attempts(Tally tally, SignInProperties signIn) {
        this.tally = tally;
        this.limits = signIn.attempts();
    }

    /**
     * An attempt that was counted.
     *
     * @param pause how long to wait for the next one; empty when this one may be made
     */
    record Attempt(Count forAccount, Count fromAddress, Optional<Duration> pause) {}

    Attempt take(String email, String address) {
        Count forAccount = tally.count(ofAccount(email), limits.within());
        Count fromAddress = tally.count("address " + address, limits.within());
        boolean isTooMany = forAccount.count() > limits.perAccount() || fromAddress.count() > limits.perAddress();
        return new Attempt(
                forAccount, fromAddress, isTooMany ? Optional.of(tally.untilTheNext(fromAddress)) : Optional.empty());
    }

    /** Whoever knows the password has not guessed. */
    void wasRight(Attempt attempt) {
        tally.forget(attempt.forAccount());
        tally.takeBack(attempt.fromAddress());
    }

    /** The password was not looked at. */
    void wasNone(Attempt attempt) {
        tally.takeBack(attempt.forAccount());
        tally.takeBack(attempt.fromAddress());
    }

    /** Whatever was tried before was about another password. */
    @EventListener
    void startAnew(PasswordChanged changed) {
        tally.forget(ofAccount(changed.email()), limits.within());
    }

    private static String ofAccount(String email) {
        return "account " + EmailAddress.normalised(email);
    }
}
