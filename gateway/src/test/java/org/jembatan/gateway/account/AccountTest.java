package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.jembatan.gateway.account.Account.State;
import org.jembatan.gateway.account.Deed.What;
import org.jembatan.gateway.account.Letter.Kind;
import org.jembatan.gateway.account.Link.Purpose;
import org.jembatan.gateway.account.LinkFailed.Why;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.problem.Refusal;

class AccountTest extends AccountTestCase {

    private static final Newcomer ASHA = new Newcomer("Asha Rai", "NP", Language.ID);

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
}
