package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.registration.Actor;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.intake.CountryIsNotInvited;
import org.jembatan.registration.intake.IntakeIsClosed;
import org.jembatan.registration.intake.UnknownIntake;

class NominateCandidateTest {

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

    private void assertNothingIsKept() {
        assertThat(desk.people.all()).isEmpty();
        assertThat(desk.applications.all()).isEmpty();
    }
}
