package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.registration.Actor;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.Registering;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.IntakeIsClosed;
import org.jembatan.registration.intake.ModeIsNotOffered;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Quota.Dimension;
import org.jembatan.registration.intake.QuotaIsFull;
import org.jembatan.registration.intake.WhenFull;

/** Before the selection the application changes; from then on the intake decides, and the application follows. */
class ChangeModeTest {

    private final Desk desk = new Desk(
            Registering.places(2), new Quota(Dimension.MODE, "ONSITE", 1), new Quota(Dimension.MODE, "ONLINE", 1));
    private final Application application = desk.endorsed();
    private final Candidate candidate = application.candidate();
    private final Actor self = new Actor.Participant(candidate.personId(), "NP");
    private final CommandKey command = Registering.newCommand();

    @Test
    void anApplicationThatIsNotSelectedChangesAlone() {
        goOnline(command, application, self);
        int saves = desk.applications.saves();
        goOnline(command, application, self);

        assertThat(application.candidate()).isEqualTo(candidate.takingPart(ParticipationMode.ONLINE));
        assertThat(application.modeChanges()).containsExactly(toOnline("No visa"));
        assertThat(desk.applications.saves()).isEqualTo(saves);
        assertThat(desk.intakes.saves()).isZero();

        desk.select(Registering.newCommand(), application, WhenFull.REFUSE);
        assertThat(desk.intake.candidacies().seated()).containsExactly(application.candidate());
    }

    @Test
    void onceSelectedTheIntakeDecidesAndTheApplicationFollowsWithTheReason() {
        desk.select(Registering.newCommand(), application, WhenFull.REFUSE);
        goOnline(command, application, Desk.OFFICER);
        goOnline(command, application, Desk.OFFICER);

        assertThat(desk.intakes.saves()).isEqualTo(2);
        assertThat(application.candidate()).isEqualTo(candidate);

        follow(1);
        follow(2);
        assertThat(application.candidate().mode()).isEqualTo(ParticipationMode.ONLINE);
        assertThat(application.modeChanges()).containsExactly(toOnline("No visa"));
    }

    @Test
    void whatTheIntakeRefusesChangesNothing() {
        Application online = desk.endorsed();
        goOnline(Registering.newCommand(), online, Desk.NEPAL);
        desk.select(Registering.newCommand(), online, WhenFull.REFUSE);
        desk.select(Registering.newCommand(), application, WhenFull.REFUSE);
        int saves = desk.intakes.saves();

        assertThatThrownBy(() -> goOnline(command, application, self)).isInstanceOf(QuotaIsFull.class);
        assertThat(desk.intakes.saves()).isEqualTo(saves);
        follow(1);
        assertThat(application.candidate()).isEqualTo(candidate);
        assertThat(application.modeChanges()).isEmpty();
    }

    /** The officer had read the application just before, and the intake was saved just after. */
    @Test
    void theApplicationShowsTheModeOfThePlaceThatWasGivenAtTheSameMoment() {
        goOnline(command, application, self);
        desk.intake.select(
                candidate, WhenFull.REFUSE, null, Registering.newCommand(), Registering.ADMITTING_ALL, desk.now);

        follower().applyOffer(event(1), application.id(), null);

        requireModeOfThePlace();
    }

    @Test
    void theApplicationShowsTheModeInWhichTheCandidateWaits() {
        desk.select(Registering.newCommand(), desk.endorsed(), WhenFull.REFUSE);
        goOnline(command, application, self);
        desk.intake.select(
                candidate, WhenFull.WAIT, null, Registering.newCommand(), Registering.ADMITTING_ALL, desk.now);

        follower().applyWaiting(event(1), application.id());

        requireModeOfThePlace();
    }

    private void requireModeOfThePlace() {

        assertThat(application.candidate()).isEqualTo(candidate);
        assertThat(application.modeChanges())
                .containsExactly(
                        toOnline("No visa"),
                        new ModeChange(ParticipationMode.ONLINE, ParticipationMode.ONSITE, desk.now, null, null));
    }

    @Test
    void aRepeatIsAnsweredAlsoAfterTheSelectionAndTheEnd() {
        goOnline(command, application, self);
        CommandKey second = Registering.newCommand();
        desk.select(Registering.newCommand(), application, WhenFull.REFUSE);
        goOnline(second, application, self);
        application.withdraw(null, Registering.newCommand(), Desk.ANY, desk.now);
        int saves = desk.intakes.saves();

        goOnline(command, application, self);
        goOnline(second, application, self);
        assertThat(desk.intakes.saves()).isEqualTo(saves);
    }

    @Test
    void nobodyChangesWhatIsNotTheirsOrIsOverOrNotOffered() {
        assertThatThrownBy(() -> goOnline(command, application, new Actor.FocalPoint("AF")))
                .isInstanceOf(UnknownApplication.class);

        Desk onsiteOnly = new Desk(Registering.places(2), new Quota(Dimension.MODE, "ONLINE", 0));
        Application onsite = onsiteOnly.endorsed();
        assertThatThrownBy(() -> change(onsiteOnly, command, onsite, Desk.OFFICER))
                .isInstanceOf(ModeIsNotOffered.class);
        onsiteOnly.intakes.complete(onsiteOnly.programme);
        assertThatThrownBy(() -> change(onsiteOnly, command, onsite, Desk.OFFICER))
                .isInstanceOf(IntakeIsClosed.class);

        assertThat(desk.select(Registering.newCommand(), application, WhenFull.REFUSE))
                .isEqualTo(State.OFFERED);
        application.withdraw(null, Registering.newCommand(), Desk.ANY, desk.now);
        assertThatThrownBy(() -> goOnline(command, application, self)).isInstanceOf(ApplicationIsOver.class);
        assertThat(application.modeChanges()).isEmpty();
    }

    private ModeChange toOnline(String reason) {
        return new ModeChange(ParticipationMode.ONSITE, ParticipationMode.ONLINE, desk.now, "somebody", reason);
    }

    private void goOnline(CommandKey key, Application of, Actor actor) {
        change(desk, key, of, actor);
    }

    private static void change(Desk desk, CommandKey key, Application of, Actor actor) {
        new ChangeMode(desk.applications, desk.intakes, desk.judge, desk.clock)
                .handle(new ChangeMode.Command(
                        key, of.id(), actor, new WantedMode(ParticipationMode.ONLINE, "somebody", "No visa")));
    }

    private void follow(long sequence) {
        follower().applyMode(event(sequence), application.id());
    }

    private ApplicationFollowsIntake follower() {
        return new ApplicationFollowsIntake(desk.applications, desk.intakes, desk.clock);
    }

    private EventOrigin event(long sequence) {
        return EventOrigin.of("intake-events", desk.programme.value(), sequence);
    }
}
