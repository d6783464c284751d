package org.jembatan.gateway.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Refusal;

/**
 * Invites the address of {@code jembatan.first-officer} where there is no officer who could invite anybody; and again at
 * a later start, when the invitation has expired meanwhile. Of several instances that start together one does it.
 */
@Component
@EmbeddedIssuer
class FirstOfficer implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(FirstOfficer.class);

    private final Accounts accounts;
    private final Clock systemClock;
    private final String email;

    FirstOfficer(Accounts accounts, Clock systemClock, @Value("${jembatan.first-officer:}") String email) {
        this.accounts = accounts;
        this.systemClock = systemClock;
        this.email = email;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (email.isBlank() || accounts.existsByRoleAndState(Role.OFFICER, State.ACTIVE)) {
            return;
        }
        String address = EmailAddress.of(email)
                .orElseThrow(() -> new IllegalStateException("jembatan.first-officer is not an e-mail address"));
        try {
            invite(address);
        } catch (DuplicateKeyException | OptimisticLockingFailureException another) {
            log.info("Another instance has invited the first officer");
        } catch (Refusal taken) {
            log.error("jembatan.first-officer has an account that cannot be invited: name another address", taken);
        }
    }

    private void invite(String address) {
        Instant now = systemClock.instant();
        // The id comes from the address, so that it cannot be inserted twice.
        String id =
                UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
        Account account =
                accounts.findByEmail(address).orElseGet(() -> Account.toBeInvited(id, address, Role.OFFICER, null));
        if (account.role() != Role.OFFICER || !account.isOnItsWay(now)) {
            account.invite(Role.OFFICER, null, Language.EN, null, now);
            accounts.save(account);
            log.info("The first officer is invited");
        }
    }
}
