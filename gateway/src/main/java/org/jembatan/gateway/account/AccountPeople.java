package org.jembatan.gateway.account;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Role;

/** Which person in registration an account belongs to. Participants have one, and their tokens name it. */
@Component
@EmbeddedIssuer
public class AccountPeople {

    private static final Logger log = LoggerFactory.getLogger(AccountPeople.class);

    private final Accounts accounts;
    private final RegistrationPeople registration;

    AccountPeople(Accounts accounts, RegistrationPeople registration) {
        this.accounts = accounts;
        this.registration = registration;
    }

    /**
     * The account with its person filled in, to be called before a token is made. Asks registration where that is not
     * known yet; while registration does not answer, the account comes back without, for a later sign-in to ask again.
     * Either way it comes back as it is by then: to ask takes a while.
     */
    public Account ensurePerson(Account account) {
        Newcomer who = account.newcomer();
        if (account.role() != Role.PARTICIPANT || account.personId() != null || who == null) {
            return account;
        }
        Optional<RegistrationPeople.Known> known = registration.personOf(account, who);
        if (known.isEmpty()) {
            log.warn("Registration has not said who account {} belongs to; the next sign-in asks again", account.id());
            return current(account);
        }
        return Retry.onConflict(() -> {
            Account fresh = current(account);
            fresh.isPerson(known.get().personId(), known.get().country());
            return accounts.save(fresh);
        });
    }

    private Account current(Account account) {
        return accounts.findById(account.id()).orElseThrow(Refusals::unknownAccount);
    }
}
