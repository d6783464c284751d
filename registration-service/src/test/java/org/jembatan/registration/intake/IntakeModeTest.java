package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ModeChange;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Quota.Dimension;

/** One place on site and one online: who may have the other. */
class IntakeModeTest {

    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    private static final Quota ONSITE = new Quota(Dimension.MODE, "ONSITE", 1);
    private static final Quota ONLINE = new Quota(Dimension.MODE, "ONLINE", 1);

    private final ProgrammeId id = Registering.aProgramme();
    private final Intake intake = new Intake(id, Registering.terms(Registering.places(2), ONSITE, ONLINE));
    private final Candidate onsite = Registering.candidateFrom("NP");
    private final Candidate next = Registering.candidateFrom("NP");
    private final Candidate online = Registering.candidateFrom("AF").takingPart(ParticipationMode.ONLINE);

    @Test
    void aParticipantGoesOnlineAndTheirPlaceIsOfferedToTheNext() {
        enrol(onsite);
        select(next, WhenFull.WAIT);
        int told = intake.raisedEvents().size();

        assertThat(goOnline(onsite, "No visa")).isTrue();

        assertThat(intake.candidacies().seated()).containsExactly(onsite.takingPart(ParticipationMode.ONLINE), next);
        assertThat(candidacyOf(onsite).state()).isEqualTo(State.ENROLLED);
        assertThat(candidacyOf(onsite).modeChanges())
                .containsExactly(
                        new ModeChange(ParticipationMode.ONSITE, ParticipationMode.ONLINE, NOW, "somebody", "No visa"));
        assertThat(intake.raisedEvents().subList(told, intake.raisedEvents().size()))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(new IntakeEvent.ModeChanged(
                                        id,
                                        onsite.applicationId(),
                                        onsite.personId(),
                                        "NP",
                                        ParticipationMode.ONSITE,
                                        ParticipationMode.ONLINE)),
                        second -> assertThat(second).isInstanceOf(IntakeEvent.PlaceOffered.class));
    }

    @Test
    void whoFindsTheOtherWayFullKeepsTheirPlace() {
        enrol(onsite);
        select(online, WhenFull.REFUSE);
        int told = intake.raisedEvents().size();

        assertThatThrownBy(() -> goOnline(onsite, null))
                .isInstanceOfSatisfying(
                        QuotaIsFull.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry(
                                        "fullQuotas",
                                        List.of(Map.of(
                                                "dimension",
                                                Dimension.MODE,
                                                "value",
                                                "ONLINE",
                                                "limit",
                                                1,
                                                "used",
                                                1))));
        assertThat(intake.candidacies().seated()).containsExactly(onsite, online);
        assertThat(candidacyOf(onsite).modeChanges()).isEmpty();
        assertThat(intake.raisedEvents()).hasSize(told);
    }

    /** Lowered limits take nobody's place, and that of a total that is exceeded is the changer's own. */
    @Test
    void aFullQuotaThatCountsThemAnywayIsNotInTheirWay() {
        enrol(onsite);
        intake.adjust(
                Registering.terms(Registering.places(0), new Quota(Dimension.COUNTRY, "NP", 0)),
                Registering.ADMITTING_ALL,
                NOW);

        assertThat(goOnline(onsite, null)).isTrue();
        assertThat(intake.candidacies().seated()).containsExactly(onsite.takingPart(ParticipationMode.ONLINE));
    }

    @Test
    void whoWaitsForAFullWayMayWaitForTheOther() {
        select(onsite, WhenFull.REFUSE);
        select(next, WhenFull.WAIT);

        goOnline(next, null);

        assertThat(intake.candidacies().waiting()).isEmpty();
        assertThat(candidacyOf(next).state()).isEqualTo(State.OFFERED);
        assertThat(intake.raisedEvents().getLast())
                .isInstanceOfSatisfying(
                        IntakeEvent.PlaceOffered.class,
                        offer -> assertThat(offer.mode()).isEqualTo(ParticipationMode.ONLINE));
    }

    @Test
    void whoWaitsKeepsTheirTurnWhenTheOtherWayIsFullToo() {
        Candidate last = Registering.candidateFrom("AF").takingPart(ParticipationMode.ONLINE);
        select(onsite, WhenFull.REFUSE);
        select(online, WhenFull.REFUSE);
        select(next, WhenFull.WAIT);
        select(last, WhenFull.WAIT);

        goOnline(next, null);
        intake.close(online, Registering.ADMITTING_ALL, NOW);

        assertThat(candidacyOf(next).state()).isEqualTo(State.OFFERED);
        assertThat(candidacyOf(last).state()).isEqualTo(State.WAITLISTED);
    }

    @Test
    void whoIsSelectedAgainTakesPartAsTheIntakeKnows() {
        select(onsite, WhenFull.REFUSE);
        intake.expireOffers(Registering.ADMITTING_ALL, Instant.parse("2026-09-10T02:00:00Z"));
        goOnline(onsite, null);
        select(next, WhenFull.REFUSE);

        // The application has not followed yet.
        assertThat(select(onsite, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(intake.candidacies().seated()).containsExactly(onsite.takingPart(ParticipationMode.ONLINE), next);
    }

    @Test
    void anEditionThatIsNotHybridHasNoOtherWay() {
        intake.adjust(
                Registering.terms(Registering.places(2), new Quota(Dimension.MODE, "ONLINE", 0)),
                Registering.ADMITTING_ALL,
                NOW);
        select(onsite, WhenFull.REFUSE);

        assertThatThrownBy(() -> goOnline(onsite, null))
                .isInstanceOfSatisfying(
                        ModeIsNotOffered.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("mode", ParticipationMode.ONLINE));
    }

    @Test
    void whatIsOverIsNotChanged() {
        select(onsite, WhenFull.REFUSE);
        assertThatThrownBy(() -> change(onsite, Registering.newCommand(), Instant.parse("2026-09-10T02:00:00Z")))
                .isInstanceOf(OfferHasExpired.class);
        intake.close(onsite, Registering.ADMITTING_ALL, NOW);
        assertThatThrownBy(() -> goOnline(onsite, null)).isInstanceOf(AlreadyDecided.class);
        enrol(next);
        intake.complete();
        assertThatThrownBy(() -> goOnline(next, null)).isInstanceOf(IntakeIsClosed.class);
    }

    @Test
    void aRepeatChangesNothingAlsoAfterALaterChange() {
        CommandKey command = Registering.newCommand();
        select(onsite, WhenFull.REFUSE);
        assertThat(change(onsite, command, NOW)).isTrue();
        intake.changeMode(
                onsite.applicationId(),
                new WantedMode(ParticipationMode.ONSITE, "somebody", null),
                Registering.newCommand(),
                Registering.ADMITTING_ALL,
                NOW);

        assertThat(change(onsite, command, NOW)).isFalse();
        assertThat(intake.candidacies().haveCarriedOut(command, onsite.applicationId()))
                .isTrue();
        assertThat(intake.candidacies().seated()).containsExactly(onsite);
        assertThatThrownBy(() -> change(onsite, Registering.misusing(command), NOW))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void theModeOneHasAlreadyIsNoChangeAndIsRemembered() {
        Candidate already = online;
        CommandKey command = Registering.newCommand();
        select(already, WhenFull.REFUSE);
        int told = intake.raisedEvents().size();

        assertThat(change(already, command, NOW)).isTrue();
        assertThat(change(already, command, NOW)).isFalse();
        assertThat(candidacyOf(already).modeChanges()).isEmpty();
        assertThat(intake.raisedEvents()).hasSize(told);
    }

    private void enrol(Candidate candidate) {
        select(candidate, WhenFull.REFUSE);
        intake.confirm(candidate.applicationId(), Registering.newCommand(), NOW);
    }

    private State select(Candidate candidate, WhenFull whenFull) {
        return intake.select(candidate, whenFull, null, Registering.newCommand(), Registering.ADMITTING_ALL, NOW)
                .state();
    }

    private boolean goOnline(Candidate candidate, @Nullable String reason) {
        return intake.changeMode(
                candidate.applicationId(),
                new WantedMode(ParticipationMode.ONLINE, "somebody", reason),
                Registering.newCommand(),
                Registering.ADMITTING_ALL,
                NOW);
    }

    private boolean change(Candidate candidate, CommandKey command, Instant now) {
        return intake.changeMode(
                candidate.applicationId(),
                new WantedMode(ParticipationMode.ONLINE, "somebody", null),
                command,
                Registering.ADMITTING_ALL,
                now);
    }

    private Candidacy candidacyOf(Candidate candidate) {
        return intake.candidacies().of(candidate.applicationId()).orElseThrow();
    }
}
