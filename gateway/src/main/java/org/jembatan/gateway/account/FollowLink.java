package org.jembatan.gateway.account;

import java.time.Clock;
import java.util.function.BiConsumer;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.identity.EmbeddedIssuer;
import org.jembatan.gateway.page.Language;

/** Somebody follows the link of a letter, and has shown with it that the address is theirs. */
@Component
@EmbeddedIssuer
public class FollowLink {

    private final Accounts accounts;
    private final AccountPeople people;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock systemClock;

    FollowLink(
            Accounts accounts,
            AccountPeople people,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock systemClock) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.events = events;
        this.systemClock = systemClock;
    }

    /**
     * The account that the link opens. To look changes nothing: programs that check mail follow links, too.
     *
     * @throws LinkFailed when it is not a link for this
     */
    public Account look(Purpose purpose, String text) {
        return opened(token(text), purpose);
    }

    /** Takes the invitation, or chooses a new password; a letter about that is in this language. */
    public void choosePassword(Purpose purpose, String text, NewPassword password, Language language) {
        use(
                purpose,
                text,
                password,
                (account, hash) -> account.choosePassword(token(text), hash, language, systemClock.instant()));
    }

    /** Confirms a sign-up. It is done also when registration is away; then it hears of it at the next sign-in. */
    public void confirm(String text, Newcomer who, NewPassword password) {
        Account confirmed = use(
                Purpose.SIGN_UP,
                text,
                password,
                (account, hash) -> account.confirm(token(text), who, hash, systemClock.instant()));
        people.ensurePerson(confirmed);
    }

    private Account use(Purpose purpose, String text, NewPassword password, BiConsumer<Account, String> use) {
        opened(token(text), purpose);
        String hash = passwords.encode(password.text());
        Account changed = Retry.onConflict(() -> {
            Account account = opened(token(text), purpose);
            use.accept(account, String.valueOf(hash));
            return accounts.save(account);
        });
        events.publishEvent(new PasswordChanged(changed.email()));
        return changed;
    }

    private Account opened(LinkToken token, Purpose purpose) {
        Account account = accounts.findById(token.accountId()).orElseThrow(FollowLink::unknown);
        if (account.openedBy(token, systemClock.instant()) != purpose) {
            throw unknown();
        }
        return account;
    }

    private static LinkToken token(String text) {
        return LinkToken.read(text).orElseThrow(FollowLink::unknown);
    }

    private static LinkFailed unknown() {
        return new LinkFailed(LinkFailed.Why.UNKNOWN);
    }
}
