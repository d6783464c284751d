package org.jembatan.gateway.account;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;

/**
 * Anybody asks for a letter to an address. Whether the address has an account is told to the address only: what is asked
 * for is done after the answer, so that the time an answer takes says nothing either.
 */
@Component
@EmbeddedIssuer
public class AskForLetter {

    private static final Logger log = LoggerFactory.getLogger(AskForLetter.class);

    private final Accounts accounts;
    private final ExecutorService afterTheAnswer;
    private final Clock systemClock;

    AskForLetter(Accounts accounts, ExecutorService afterTheAnswer, Clock systemClock) {
        this.accounts = accounts;
        this.afterTheAnswer = afterTheAnswer;
        this.systemClock = systemClock;
    }

    /** Whoever has the address wants an account. */
    public void toSignUp(String email, Language language) {
        later(() -> signUp(email, language));
    }

    /** Whoever has the address has forgotten the password. */
    public void toChooseNewPassword(String email, Language language) {
        later(() -> forgotPassword(email, language));
    }

    private Account signUp(String email, Language language) {
        Account account = accounts.findByEmail(email)
                .orElseGet(() -> Account.signingUp(UUID.randomUUID().toString(), email));
        account.askToSignUp(language, systemClock.instant());
        return accounts.save(account);
    }

    private boolean forgotPassword(String email, Language language) {
        return accounts.findByEmail(email)
                .map(account -> {
                    account.askForNewPassword(language, systemClock.instant());
                    return accounts.save(account);
                })
                .isPresent();
    }

    private void later(java.util.function.Supplier<?> work) {
        try {
            afterTheAnswer.execute(() -> {
                try {
                    Retry.onConflict(work);
                } catch (RuntimeException failure) {
                    // Nobody is there any more to be told; whoever waits for a letter asks again.
                    log.warn("A letter that somebody asked for was not written", failure);
                }
            });
        } catch (RejectedExecutionException crowd) {
            log.warn("More letters are asked for than can be written; this one is not", crowd);
        }
    }
}
