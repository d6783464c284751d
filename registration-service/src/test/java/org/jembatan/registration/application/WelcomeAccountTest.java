package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.jembatan.registration.AccountId;
import org.jembatan.registration.Actor;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;

class WelcomeAccountTest {

    private final Desk desk = new Desk(Registering.places(1));
    private final AccountId account = new AccountId(Registering.anId());

    @Test
    void whoWasPutForwardIsFoundByTheAddressHoweverItIsWritten() {
        PersonId nominated = nominated();

        Person person = welcome(account, "Asha@Example.ORG", "LK");

        assertThat(person.id()).isEqualTo(nominated);
        assertThat(person.country()).isEqualTo("NP");
        assertThat(person.details().name()).isEqualTo("Asha Rai");
        assertThat(desk.people.all()).hasSize(1);
    }

    @Test
    void whoIsNotKnownBecomesAPerson() {
        nominated();

        Person person = welcome(account, "budi@example.org", "ID");

        assertThat(person.country()).isEqualTo("ID");
        assertThat(person.details().email()).isEqualTo("budi@example.org");
        assertThat(person.details().name()).isEqualTo("Budi");
        assertThat(person.details().language()).isEqualTo(Language.ID);
        assertThat(desk.people.all()).hasSize(2);
    }

    @Test
    void anAccountStaysTheSamePersonHoweverOftenItIsAsked() {
        Person first = welcome(account, "budi@example.org", "ID");
        nominatedAs("budi@example.org");

        assertThat(welcome(account, "budi@example.org", "ID").id()).isEqualTo(first.id());
        assertThat(welcome(account, "moved@example.org", "ID").id()).isEqualTo(first.id());
    }

    @Test
    void aPersonWhoSignsInAlreadyIsNotGivenToAnother() {
        PersonId nominated = nominated();
        welcome(account, "asha@example.org", "NP");

        Person other = welcome(new AccountId(Registering.anId()), "asha@example.org", "NP");

        assertThat(other.id()).isNotEqualTo(nominated);
    }

    @Test
    void ofSeveralTheOneWithTheNewestApplicationIsMeant() {
        desk.now = desk.now.minus(Duration.ofDays(1));
        nominated();
        desk.now = desk.now.plus(Duration.ofDays(1));
        PersonId newest = nominated();
        desk.now = desk.now.minus(Duration.ofDays(2));
        nominated();

        assertThat(welcome(account, "asha@example.org", "NP").id()).isEqualTo(newest);
    }

    @Test
    void ofSeveralOneOfTheHoldersCountryIsMeantHoweverNewTheOthersAre() {
        PersonId ofNepal = nominated();
        desk.now = desk.now.plus(Duration.ofDays(1));
        desk.nominate(Registering.newCommand(), new Actor.FocalPoint("AF"), "AF");

        assertThat(welcome(account, "asha@example.org", "NP").id()).isEqualTo(ofNepal);
    }

    @Test
    void aPersonOfWhomNoLanguageIsKnownIsWrittenToInTheOneOfTheAccount() {
        nominated();

        assertThat(welcome(account, "asha@example.org", "NP").details())
                .extracting(PersonDetails::name, PersonDetails::language)
                .containsExactly("Asha Rai", Language.ID);
    }

    private PersonId nominated() {
        return desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP")
                .candidate()
                .personId();
    }

    private void nominatedAs(String email) {
        desk.details = new PersonDetails("Budi", email, null, null, null, null, null, null, null);
        nominated();
    }

    private Person welcome(AccountId of, String email, String country) {
        return new WelcomeAccount(desk.people, desk.applications)
                .handle(new WelcomeAccount.Command(of, email, "Budi", country, Language.ID));
    }
}
