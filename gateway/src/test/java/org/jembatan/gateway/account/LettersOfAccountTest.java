package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.LinkFailed.Why;
import org.jembatan.gateway.page.Language;

/** What is written to the address of an account. */
class LettersOfAccountTest extends AccountTestCase {

    @ParameterizedTest
    @CsvSource({"INVITATION, P7D", "SIGN_UP, P1D", "NEW_PASSWORD, PT1H"})
    void aLinkEndsInTime(Purpose purpose, Duration validity) {
        Account account = waitingFor(purpose);
        LinkToken link = sent(account);

        now = now.plus(validity).minusMillis(1);
        assertThat(account.openedBy(link, now)).isEqualTo(purpose);
        now = now.plusMillis(1);
        assertFails(account, link, Why.EXPIRED);
    }

    @Test
    void whatAStrangerAsksForIsToldToTheAddressOnly() {
        Account active = active();
        active.askToSignUp(Language.EN, now);
        assertThat(kindOfLetter(active)).isEqualTo(Kind.ALREADY_SIGNED_UP);

        Account invited = invited();
        sent(invited);
        invited.letterSent(Kind.INVITATION);
        invited.askToSignUp(Language.EN, now);
        assertThat(kindOfLetter(invited)).isEqualTo(Kind.ASK_AN_OFFICER);

        Account closed = active();
        closed.deactivate("officer-1", now);
        closed.askForNewPassword(Language.EN, now);
        assertThat(closed.letter()).isNull();
    }

    @Test
    void strangersGetThreeLettersAnHourSentAndNoMore() {
        Account account = active();
        for (int asked = 0; asked < 3; asked++) {
            account.askForNewPassword(Language.EN, now);
            sent(account);
            account.letterSent(Kind.NEW_PASSWORD);
        }

        account.askForNewPassword(Language.EN, now);
        assertThat(account.letter()).isNull();
        account.askToSignUp(Language.EN, now);
        assertThat(kindOfLetter(account)).isEqualTo(Kind.ALREADY_SIGNED_UP);

        now = now.plus(Duration.ofHours(1));
        account.askForNewPassword(Language.EN, now);
        assertThat(kindOfLetter(account)).isEqualTo(Kind.NEW_PASSWORD);
    }

    @Test
    void aStrangerPushesNoLinkOutThatIsStillToBeSent() {
        Account account = waitingFor(Purpose.NEW_PASSWORD);

        account.askToSignUp(Language.EN, now);

        assertThat(kindOfLetter(account)).isEqualTo(Kind.NEW_PASSWORD);
    }

    @Test
    void aChangedPasswordIsToldToTheAddress() {
        Account account = waitingFor(Purpose.NEW_PASSWORD);

        account.choosePassword(sent(account), "{new}", Language.ID, now);

        assertThat(kindOfLetter(account)).isEqualTo(Kind.PASSWORD_CHANGED);
        assertThat(account.passwordHash()).isEqualTo("{new}");
    }

    @Test
    void aLetterIsTriedAgainLaterEachTimeAndThenGivenUp() {
        Account account = invited();
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < 10; attempt++) {
            sent(account);
            assertThat(account.claimLetter(now)).isEmpty();
            account.letterRefused(Kind.INVITATION, "full", false, now);
            Instant again = Objects.requireNonNull(freeFrom(account));
            assertThat(Duration.between(now, again)).isGreaterThan(before);
            before = Duration.between(now, again);
            assertThat(account.claimLetter(again.minusMillis(1))).isEmpty();
            now = again;
        }
        sent(account);
        account.letterRefused(Kind.INVITATION, "full", false, now);

        assertThat(freeFrom(account)).isNull();
        assertThat(Objects.requireNonNull(account.letter()).failure()).isEqualTo("full");
    }

    @Test
    void anAddressThatWillNeverTakeMailIsGivenUpAtOnceWithTheLinkThatNobodyGot() {
        Account account = invited();
        LinkToken link = sent(account);
        assertThat(account.isOnItsWay(now)).isTrue();

        account.letterRefused(Kind.INVITATION, "no such box", true, now);

        assertThat(Objects.requireNonNull(account.letter()).isGivenUp()).isTrue();
        assertFails(account, link, Why.UNKNOWN);
        assertThat(account.isOnItsWay(now)).isFalse();
    }

    @Test
    void aLetterThatIsGivenUpTakesNoLinkWithItThatSomebodyHasGot() {
        Account account = waitingFor(Purpose.NEW_PASSWORD);
        LinkToken arrived = sent(account);
        account.letterSent(Kind.NEW_PASSWORD);
        account.askForNewPassword(Language.EN, now);
        LinkToken lost = sent(account);

        account.letterRefused(Kind.NEW_PASSWORD, "box is closed", true, now);

        assertFails(account, lost, Why.UNKNOWN);
        assertThat(account.openedBy(arrived, now)).isEqualTo(Purpose.NEW_PASSWORD);
    }

    @Test
    void aLetterThatWasPerhapsSentTwiceOpensTheAccountByEither() {
        Account account = invited();
        LinkToken first = sent(account);
        now = now.plus(Duration.ofMinutes(1));
        LinkToken second = sent(account);

        assertThat(account.openedBy(first, now)).isEqualTo(Purpose.INVITATION);
        assertThat(account.openedBy(second, now)).isEqualTo(Purpose.INVITATION);
    }

    @Test
    void aLetterThatIsWrittenWhileAnotherIsOnItsWayIsStillSent() {
        Account account = invited();
        sent(account);
        inviteAgain(account);

        account.letterSent(Kind.INVITATION);

        assertThat(kindOfLetter(account)).isEqualTo(Kind.INVITATION);
    }

    private static @Nullable Instant freeFrom(Account account) {
        return Objects.requireNonNull(account.letter()).freeFrom();
    }
}
