package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.registration.AccountId;
import org.jembatan.registration.Actor;
import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.intake.CountryIsNotInvited;
import org.jembatan.registration.intake.IntakeIsClosed;
import org.jembatan.registration.intake.UnknownIntake;
import org.jembatan.registration.person.Language;
import org.jembatan.registration.person.Person;
import org.jembatan.registration.person.PersonDetails;
import org.jembatan.registration.person.PersonDetails.Gender;

class NominateCandidateTest {

    private static final LocalDate BIRTH = LocalDate.of(1990, 4, 14);

    private final Desk desk = new Desk(Registering.places(1));
    private final CommandKey command = Registering.newCommand();

    @Test
    void aFocalPointPutsACandidateOfItsCountryForward() {
        Application application = desk.nominate(command, Desk.NEPAL, "NP");

        assertThat(application.status()).isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(application.route()).isEqualTo(Route.NOMINATION);
        assertThat(desk.people.all()).singleElement().satisfies(person -> {
            assertThat(person.id()).isEqualTo(application.candidate().personId());
            assertThat(person.country()).isEqualTo("NP");
            assertThat(person.details().name()).isEqualTo("Asha Rai");
        });
    }

    @Test
    void nobodySpeaksForAnotherCountry() {
        assertThatThrownBy(() -> desk.nominate(command, Desk.NEPAL, "AF"))
                .isInstanceOf(CandidateOfAnotherCountry.class);
        Actor.Participant self = new Actor.Participant(new PersonId(Registering.anId()), "NP");
        assertThatThrownBy(() -> desk.nominate(command, self, "AF")).isInstanceOf(CandidateOfAnotherCountry.class);
        assertNothingIsKept();
    }

    @Test
    void aPersonAppliesAloneUnderTheIdTheyHave() {
        PersonId self = new PersonId(Registering.anId());
        Application application = desk.nominate(command, new Actor.Participant(self, "NP"), "NP");

        assertThat(application.candidate().personId()).isEqualTo(self);
        assertThat(application.status()).isEqualTo(ApplicationStatus.APPLIED);
        assertThat(application.route()).isEqualTo(Route.OWN_APPLICATION);
    }

    @Test
    void whoIsKnownStaysAsTheyAre() {
        Actor.Participant self = new Actor.Participant(new PersonId(Registering.anId()), "NP");
        desk.nominate(command, self, "NP");
        desk.nominate(Registering.newCommand(), self, "NP");

        assertThat(desk.people.all()).hasSize(1);
        assertThat(desk.applications.all()).hasSize(2);
    }

    @Test
    void whoSignedUpBeforeIsWhoIsPutForwardHoweverTheAddressIsWritten() {
        Person signedUp = signedUp("NP");
        desk.details = form("Asha Rai", "Asha@Example.ORG");

        Application nominated = desk.nominate(command, Desk.NEPAL, "NP");
        Application byTheHost = desk.nominate(Registering.newCommand(), Desk.OFFICER, "NP");

        assertThat(nominated.candidate().personId()).isEqualTo(signedUp.id());
        assertThat(nominated.route()).isEqualTo(Route.NOMINATION);
        assertThat(byTheHost.candidate().personId()).isEqualTo(signedUp.id());
        assertThat(desk.people.all()).hasSize(1);
    }

    @Test
    void whatTheySaidOfThemselvesStaysAndTheFormFillsInTheRest() {
        Person signedUp = signedUp("NP");
        desk.details = form("Somebody Else", "ASHA@example.org");

        desk.nominate(command, Desk.NEPAL, "NP");

        Person person = desk.people.get(signedUp.id());
        assertThat(person.accountId()).isEqualTo(signedUp.accountId());
        assertThat(person.addressKey()).isEqualTo(signedUp.addressKey());
        assertThat(person.details())
                .isEqualTo(new PersonDetails(
                        "Asha",
                        "asha@example.org",
                        "Example Crafts",
                        "Weaver",
                        Language.ID,
                        Gender.FEMALE,
                        BIRTH,
                        EnglishLevel.B2,
                        7));
    }

    @Test
    void whoSignedUpAndAppliesAloneCompletesWhatIsKnown() {
        Person signedUp = signedUp("NP");
        desk.details = form("Asha", "asha@example.org");

        desk.nominate(command, new Actor.Participant(signedUp.id(), "NP"), "NP");

        assertThat(desk.people.get(signedUp.id()).details().birthDate()).isEqualTo(BIRTH);
    }

    @Test
    void noCountryReachesWhoSignedUpForAnother() {
        Person signedUp = signedUp("LK");

        Application application = desk.nominate(command, Desk.NEPAL, "NP");

        assertThat(application.candidate().personId()).isNotEqualTo(signedUp.id());
        assertThat(desk.people.get(signedUp.id())).isEqualTo(signedUp);
    }

    @Test
    void whoNobodySignsInAsIsNotTakenForAnother() {
        Application first = desk.nominate(command, Desk.NEPAL, "NP");
        Application second = desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP");

        assertThat(second.candidate().personId()).isNotEqualTo(first.candidate().personId());
    }

    @Test
    void theSameCommandTwiceMakesOneApplicationOfOnePerson() {
        Application first = desk.nominate(command, Desk.NEPAL, "NP");
        desk.now = desk.now.plus(Duration.ofDays(30));

        assertThat(desk.nominate(command, Desk.NEPAL, "NP")).isSameAs(first);
        assertThat(desk.people.all()).hasSize(1);
        assertThat(desk.applications.saves()).isEqualTo(1);
        assertThatThrownBy(() -> desk.nominate(Registering.misusing(command), Desk.NEPAL, "NP"))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void nominationsCloseWhenTheLastDayEndsWhereTheEditionIs() {
        desk.now = Registering.ON_THE_LAST_DAY.plus(Duration.ofDays(1)).minusSeconds(1);
        desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP");

        desk.now = desk.now.plusSeconds(1);
        assertThatThrownBy(() -> desk.nominate(command, Desk.NEPAL, "NP"))
                .isInstanceOf(IntakeIsClosed.class)
                .hasMessageContaining("2026-08-31");
    }

    @Test
    void aCountryThatIsNotInvitedPutsNobodyForward() {
        assertThatThrownBy(() -> desk.nominate(command, new Actor.FocalPoint("LK"), "LK"))
                .isInstanceOf(CountryIsNotInvited.class);
        assertNothingIsKept();
    }

    @Test
    void anEditionThatNobodyAnnouncedTakesNobody() {
        desk.programme = Registering.aProgramme();

        assertThatThrownBy(() -> desk.nominate(command, Desk.NEPAL, "NP")).isInstanceOf(UnknownIntake.class);
        assertNothingIsKept();
    }

    private Person signedUp(String country) {
        return new WelcomeAccount(desk.people, desk.applications)
                .handle(new WelcomeAccount.Command(
                        new AccountId(Registering.anId()), "asha@example.org", "Asha", country, Language.ID));
    }

    private static PersonDetails form(String name, String email) {
        return new PersonDetails(
                name, email, "Example Crafts", "Weaver", Language.EN, Gender.FEMALE, BIRTH, EnglishLevel.B2, 7);
    }

    private void assertNothingIsKept() {
        assertThat(desk.people.all()).isEmpty();
        assertThat(desk.applications.all()).isEmpty();
    }
}
