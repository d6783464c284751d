package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.account.Deed.What;
import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.LinkFailed.Why;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Refusal;

class AccountTest {

    private static final Newcomer ASHA = new Newcomer("Asha Rai", "NP", Language.ID);

    private Instant now = Instant.parse("2026-08-20T02:00:00Z");

    @Test
    void anInvitationIsALetterAndSaysWhoInvited() {
        Account account = invited();

        assertThat(account.state()).isEqualTo(State.INVITED);
        assertThat(account.maySignIn()).isFalse();
        assertThat(account.deeds()).containsExactly(new Deed(What.INVITED, "officer-1", now));
        Outgoing letter = account.claimLetter(now).orElseThrow();
        assertThat(letter.kind()).isEqualTo(Kind.INVITATION);
        assertThat(account.openedBy(linkOf(letter), now)).isEqualTo(Purpose.INVITATION);
    }

    @Test
    void whoFollowsTheLinkChoosesAPasswordAndTheLinkIsUsedUp() {
        Account account = invited();
        LinkToken link = sent(account);

        account.choosePassword(link, "{hash}", Language.EN, now);

        assertThat(account.maySignIn()).isTrue();
        assertThat(account.passwordHash()).isEqualTo("{hash}");
        assertThat(account.isOpenTo(now)).isTrue();
        assertThat(account.isOpenTo(now.minusMillis(1)))
                .as("to who showed something older than the password")
                .isFalse();
        assertThat(account.letter()).isNull();
        assertFails(account, link, Why.UNKNOWN);
    }

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
    void invitingAgainMakesTheOldLinkVoidAndSendsANewOne() {
        Account account = invited();
        LinkToken old = sent(account);

        account.invite(Role.FOCAL_POINT, "NP", Language.EN, "officer-2", now);

        assertFails(account, old, Why.UNKNOWN);
        assertThat(account.role()).isEqualTo(Role.FOCAL_POINT);
        assertThat(account.country()).isEqualTo("NP");
        assertThat(account.openedBy(sent(account), now)).isEqualTo(Purpose.INVITATION);
    }

    @Test
    void whoSignsInAlreadyIsNotInvited() {
        Account account = active();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> inviteAgain(account));

        account.deactivate("officer-1", now);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> inviteAgain(account));
    }

    @Test
    void whoAskedForAnAccountCanBeInvited() {
        Account account = waitingFor(Purpose.SIGN_UP);
        LinkToken ofSignUp = sent(account);

        inviteAgain(account);

        assertFails(account, ofSignUp, Why.UNKNOWN);
        assertThat(account.state()).isEqualTo(State.INVITED);
        assertThat(account.role()).isEqualTo(Role.OFFICER);
        assertThat(account.forgottenFrom()).isNull();
    }

    @Test
    void aSignUpIsConfirmedByWhoHasTheAddress() {
        Account account = waitingFor(Purpose.SIGN_UP);
        assertThat(account.forgottenFrom()).isEqualTo(now.plus(Duration.ofDays(2)));

        account.confirm(sent(account), ASHA, "{hash}", now);

        assertThat(account.state()).isEqualTo(State.ACTIVE);
        assertThat(account.role()).isEqualTo(Role.PARTICIPANT);
        assertThat(account.country()).isEqualTo("NP");
        assertThat(account.newcomer()).isEqualTo(ASHA);
        assertThat(account.forgottenFrom()).isNull();

        account.isPerson("person-1", "LK");
        assertThat(account.personId()).isEqualTo("person-1");
        assertThat(account.country()).isEqualTo("LK");
        assertThat(account.newcomer()).isNull();
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
    void whatStrangersAskForIsNotedForTheLastTimeOnlyAndPushesNothingOut() {
        Account account = invited();
        for (int asked = 0; asked < 100; asked++) {
            account.claimLetter(now);
            account.letterSent(kindOfLetter(account));
            now = now.plus(Duration.ofHours(1));
            account.askToSignUp(Language.EN, now);
        }

        assertThat(account.deeds()).extracting(Deed::what).containsExactly(What.INVITED, What.ASKED_FOR_ACCOUNT);
        assertThat(account.deeds().getLast().at()).isEqualTo(now);
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

    @Test
    void aClosedAccountOpensAgainWithThePasswordItHad() {
        Account account = waitingFor(Purpose.NEW_PASSWORD);
        LinkToken link = sent(account);

        account.deactivate("officer-1", now);
        assertThat(account.maySignIn()).isFalse();
        assertFails(account, link, Why.UNKNOWN);

        account.reactivate("officer-2", now);
        assertThat(account.maySignIn()).isTrue();
        assertThat(account.deeds())
                .endsWith(new Deed(What.DEACTIVATED, "officer-1", now), new Deed(What.REACTIVATED, "officer-2", now));
    }

    @Test
    void anInvitationThatWasWithdrawnIsMadeAgain() {
        Account account = invited();
        account.deactivate("officer-1", now);
        account.reactivate("officer-1", now);

        assertThat(account.state()).isEqualTo(State.INVITED);
        assertThat(account.letter()).isNull();
    }

    private Account invited() {
        Account account = Account.toBeInvited(UUID.randomUUID().toString(), "a@example.org", Role.OFFICER, null);
        inviteAgain(account);
        return account;
    }

    private void inviteAgain(Account account) {
        account.invite(Role.OFFICER, null, Language.EN, "officer-1", now);
    }

    private static Account active() {
        return Account.active(UUID.randomUUID().toString(), "a@example.org", "{hash}", Role.OFFICER, null);
    }

    private Account waitingFor(Purpose purpose) {
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
    private LinkToken sent(Account account) {
        return linkOf(account.claimLetter(now).orElseThrow());
    }

    private static LinkToken linkOf(Outgoing letter) {
        return LinkToken.read(letter.link().orElseThrow().text()).orElseThrow();
    }

    private static Kind kindOfLetter(Account account) {
        return Objects.requireNonNull(account.letter()).kind();
    }

    private static @Nullable Instant freeFrom(Account account) {
        return Objects.requireNonNull(account.letter()).freeFrom();
    }

    private void assertFails(Account account, LinkToken link, Why why) {
        assertThatExceptionOfType(LinkFailed.class)
                .isThrownBy(() -> account.openedBy(link, now))
                .satisfies(failed -> assertThat(failed.why()).isEqualTo(why));
    }
}
