package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.NoPlaceOffered;
import org.jembatan.registration.intake.QuotaIsFull;
import org.jembatan.registration.intake.WhenFull;

/** From the endorsed candidate to the place taken. */
class SelectAndConfirmTest {

    private final Desk desk = new Desk(Registering.places(1));
    private final Application application = desk.endorsed();
    private final PersonId self = application.candidate().personId();
    private final CommandKey command = Registering.newCommand();

    @Test
    void whoIsSelectedTakesTheirPlace() {
        assertThat(desk.select(command, application, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(desk.confirm(Registering.newCommand(), application, self)).isEqualTo(State.ENROLLED);
        assertThat(desk.intake.candidacies().seated()).containsExactly(application.candidate());
        assertThat(desk.intakes.saves()).isEqualTo(2);
    }

    @Test
    void theSecondForOnePlaceIsRefusedOrWaits() {
        desk.select(command, application, WhenFull.REFUSE);
        Application second = desk.endorsed();

        assertThatThrownBy(() -> desk.select(Registering.newCommand(), second, WhenFull.REFUSE))
                .isInstanceOf(QuotaIsFull.class);
        assertThat(desk.intakes.saves()).isEqualTo(1);
        assertThat(desk.select(Registering.newCommand(), second, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
    }

    @Test
    void nobodyIsSelectedUnendorsedOrAfterTheEnd() {
        Application unendorsed = desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP");
        assertThatThrownBy(() -> desk.select(command, unendorsed, WhenFull.WAIT))
                .isInstanceOf(EndorsementMissing.class);

        application.withdraw(null, Registering.newCommand(), Desk.ANY, desk.now);
        assertThatThrownBy(() -> desk.select(command, application, WhenFull.WAIT))
                .isInstanceOf(ApplicationIsOver.class);
        assertThatThrownBy(() -> desk.confirm(command, application, self)).isInstanceOf(ApplicationIsOver.class);
        assertThat(desk.intakes.saves()).isZero();
    }

    @Test
    void onlyTheCandidateConfirmsAndOnlyWhatIsOffered() {
        assertThatThrownBy(() -> desk.confirm(command, application, self)).isInstanceOf(NoPlaceOffered.class);

        desk.select(command, application, WhenFull.REFUSE);
        PersonId another = new PersonId(Registering.anId());
        assertThatThrownBy(() -> desk.confirm(Registering.newCommand(), application, another))
                .isInstanceOf(UnknownApplication.class);
    }

    @Test
    void aRepeatedCommandIsAnsweredWithoutASave() {
        CommandKey confirmation = Registering.newCommand();
        desk.select(command, application, WhenFull.REFUSE);
        desk.confirm(confirmation, application, self);
        int saves = desk.intakes.saves();

        assertThat(desk.select(command, application, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(desk.confirm(confirmation, application, self)).isEqualTo(State.ENROLLED);
        assertThat(desk.intakes.saves()).isEqualTo(saves);
    }

    @Test
    void aRepeatedCommandIsAnsweredAsItWasEvenAfterTheEnd() {
        CommandKey confirmation = Registering.newCommand();
        desk.select(command, application, WhenFull.REFUSE);
        desk.confirm(confirmation, application, self);
        application.withdraw(null, Registering.newCommand(), Desk.ANY, desk.now);

        assertThat(desk.select(command, application, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(desk.confirm(confirmation, application, self)).isEqualTo(State.ENROLLED);
    }
}
