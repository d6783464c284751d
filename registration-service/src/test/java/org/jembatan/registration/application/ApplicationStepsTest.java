package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.function.Supplier;

import org.assertj.core.api.AbstractComparableAssert;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.registration.Actor;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.EmployerLinks.Invitation;
import org.jembatan.registration.intake.IntakeIsClosed;

/** Endorsing, declining, withdrawing, and what follows of itself: who may, and what is written. */
class ApplicationStepsTest {

    private static final Actor AFGHANISTAN = new Actor.FocalPoint("AF");

    private final Desk desk = new Desk(Registering.places(1));
    private final Application application = desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP");
    private final CommandKey command = Registering.newCommand();

    @Test
    void theFocalPointEndorsesAndASecondTimeNothingIsWritten() {
        assertThatWritesOnce(() -> endorse(Desk.NEPAL)).isEqualTo(ApplicationStatus.ENDORSED);
    }

    @Test
    void theEmployerConfirmsAndASecondTimeNothingIsWritten() {
        Invitation invitation = new Invitation(application.id(), desk.now.plusSeconds(1));
        var confirm = new ConfirmEmployment(desk.applications, new OneLink("secret", invitation), desk.clock);
        assertThatWritesOnce(() -> confirm.confirm("secret", "Bina Shah, director"))
                .isEqualTo(ApplicationStatus.NOMINATED);
        assertThat(application.endorsements())
                .singleElement()
                .extracting(Endorsement::statedBy)
                .isEqualTo("Bina Shah, director");
    }

    @Test
    void anEmployerWhoComesTooLateOrWithAnotherLinkConfirmsNothing() {
        Invitation expired = new Invitation(application.id(), desk.now);
        var confirm = new ConfirmEmployment(desk.applications, new OneLink("secret", expired), desk.clock);
        assertThatThrownBy(() -> confirm.confirm("secret", "Bina Shah, director"))
                .isInstanceOf(EmployerLinkHasExpired.class);
        assertThatThrownBy(() -> confirm.confirm("guess", "Bina Shah, director"))
                .isInstanceOf(UnknownEmployerLink.class);
        assertThat(application.endorsements()).isEmpty();
    }

    @Test
    void anOfficerDeclinesAndASecondTimeNothingIsWritten() {
        assertThatWritesOnce(() -> decline(Desk.OFFICER, Desk.ANY)).isEqualTo(ApplicationStatus.DECLINED);
    }

    @Test
    void theCandidateWithdrawsAndASecondTimeNothingIsWritten() {
        Actor self = new Actor.Participant(application.candidate().personId(), "NP");
        assertThatWritesOnce(() -> withdraw(self)).isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void whatIsNotTheirsTheyDoNotEvenSee() {
        Actor stranger = new Actor.Participant(new PersonId(Registering.anId()), "NP");
        assertThatThrownBy(() -> endorse(new Actor.FocalPoint("AF"))).isInstanceOf(UnknownApplication.class);
        assertThatThrownBy(() -> decline(AFGHANISTAN, Desk.ANY)).isInstanceOf(UnknownApplication.class);
        assertThatThrownBy(() -> withdraw(AFGHANISTAN)).isInstanceOf(UnknownApplication.class);
        assertThatThrownBy(() -> withdraw(stranger)).isInstanceOf(UnknownApplication.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.NOMINATED);
    }

    @Test
    void whoHasReadAnotherVersionChangesNothing() {
        assertThatThrownBy(() -> decline(Desk.OFFICER, Precondition.oneOf(Set.of(7L))))
                .isInstanceOf(Stale.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.NOMINATED);
    }

    @Test
    void showsWhatTheIntakeDecidedOnceHoweverOftenItIsTold() {
        endorse(Desk.NEPAL);
        var follows = new ApplicationFollowsIntake(desk.applications, desk.intakes, desk.clock);
        EventOrigin first = EventOrigin.of("intake-events", desk.programme.value(), 1);
        EventOrigin second = EventOrigin.of("intake-events", desk.programme.value(), 2);
        follows.applyWaiting(first, application.id());
        follows.apply(second, application.id(), ApplicationStatus.OFFERED);
        int saves = desk.applications.saves();

        follows.applyWaiting(first, application.id());
        follows.apply(second, application.id(), ApplicationStatus.OFFERED);

        assertThat(application.status()).isEqualTo(ApplicationStatus.OFFERED);
        assertThat(desk.applications.saves()).isEqualTo(saves);
    }

    @Test
    void aCancelledEditionEndsEveryOpenApplicationAndNoOther() {
        Application declined = desk.endorsed();
        declined.decline("No", Registering.newCommand(), Desk.ANY, desk.now);
        for (int i = 0; i < 25; i++) {
            desk.endorsed();
        }
        var cancel = new CancelApplicationsOfCancelledEdition(desk.applications, desk.intakes, desk.clock);

        assertThat(cancel.cancelSome(Registering.aProgramme())).isFalse();
        int rounds = 0;
        while (cancel.cancelSome(desk.programme)) {
            rounds++;
        }
        assertThat(rounds).isEqualTo(2);
        assertThat(desk.applications.all())
                .hasSize(27)
                .allSatisfy(each -> assertThat(each.status())
                        .isEqualTo(
                                each.id().equals(declined.id())
                                        ? ApplicationStatus.DECLINED
                                        : ApplicationStatus.CANCELLED));
    }

    @Test
    void nobodyStepsBackFromAnEditionThatHasTakenPlace() {
        desk.intakes.complete(desk.programme);

        assertThatThrownBy(() -> withdraw(Desk.NEPAL)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> decline(Desk.OFFICER, Desk.ANY)).isInstanceOf(IntakeIsClosed.class);
        assertThat(application.status()).isEqualTo(ApplicationStatus.NOMINATED);
    }

    @Test
    void whoComesWhileTheEditionIsBeingCancelledIsCancelledToo() {
        var cancel = new CancelApplicationsOfCancelledEdition(desk.applications, desk.intakes, desk.clock);

        cancel.cancelLateComer(application.id(), desk.programme);
        assertThat(application.status()).isEqualTo(ApplicationStatus.NOMINATED);

        desk.intakes.cancel(desk.programme);
        cancel.cancelLateComer(application.id(), desk.programme);
        assertThat(application.status()).isEqualTo(ApplicationStatus.CANCELLED);
    }

    private AbstractComparableAssert<?, ApplicationStatus> assertThatWritesOnce(Supplier<Application> step) {
        int saves = desk.applications.saves();
        ApplicationStatus status = step.get().status();
        assertThat(desk.applications.saves()).isEqualTo(saves + 1);

        assertThat(step.get().status()).isEqualTo(status);
        assertThat(desk.applications.saves()).isEqualTo(saves + 1);
        return assertThat(status);
    }

    private Application endorse(Actor.FocalPoint actor) {
        return new EndorseApplication(desk.applications, desk.clock)
                .handle(new EndorseApplication.Command(application.id(), actor, Desk.ANY, "focal point"));
    }

    private Application decline(Actor actor, Precondition expected) {
        return new DeclineApplication(desk.applications, desk.intakes, desk.clock)
                .handle(new DeclineApplication.Command(command, application.id(), actor, expected, "No"));
    }

    private Application withdraw(Actor actor) {
        return new WithdrawApplication(desk.applications, desk.intakes, desk.clock)
                .handle(new WithdrawApplication.Command(command, application.id(), actor, Desk.ANY, null));
    }

    /** The only link there is. */
    private record OneLink(String token, Invitation invitation) implements EmployerLinks {

        @Override
        public String sign(Invitation signed) {
            return token;
        }

        @Override
        public Invitation read(String shown) {
            if (!shown.equals(token)) {
                throw new UnknownEmployerLink();
            }
            return invitation;
        }
    }
}
