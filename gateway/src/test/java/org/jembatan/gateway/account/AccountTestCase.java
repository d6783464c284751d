package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.LinkFailed.Why;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;

/** An account in each of its states, and a time that a test moves. */
abstract class AccountTestCase {

    Instant now = Instant.parse("2026-08-20T02:00:00Z");

    final Account invited() {
        Account account = Account.toBeInvited(UUID.randomUUID().toString(), "a@example.org", Role.OFFICER, null);
        inviteAgain(account);
        return account;
    }

    final void inviteAgain(Account account) {
        account.invite(Role.OFFICER, null, Language.EN, "officer-1", now);
    }

    static Account active() {
        return Account.active(UUID.randomUUID().toString(), "a@example.org", "{hash}", Role.OFFICER, null);
    }

    final Account waitingFor(Purpose purpose) {
        return switch (purpose) {
            case INVITATION -> invited();
            case SIGN_UP -> {
                Account account = Account.signingUp(UUID.randomUUID().toString(), "a@example.org");
                account.askToSignUp(Language.EN, now);
                yield account;
            }
            case NEW_PASSWORD -> {
                Account account = active();
                account.askForNewPassword(Language.EN, now);
                yield account;
            }
        };
    }

    /** The link of the letter that is due now. */
    final LinkToken sent(Account account) {
        return linkOf(account.claimLetter(now).orElseThrow());
    }

    static LinkToken linkOf(Outgoing letter) {
        return LinkToken.read(letter.link().orElseThrow().text()).orElseThrow();
    }

    static Kind kindOfLetter(Account account) {
        return Objects.requireNonNull(account.letter()).kind();
    }

    final void assertFails(Account account, LinkToken link, Why why) {
        assertThatExceptionOfType(LinkFailed.class)
                .isThrownBy(() -> account.openedBy(link, now))
                .satisfies(failed -> assertThat(failed.why()).isEqualTo(why));
    }
}
