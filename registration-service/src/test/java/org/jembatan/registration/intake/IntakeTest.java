package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.IdempotencyKeyReused;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Quota.Dimension;

/** What the intake answers, one case at a time; {@link IntakePropertiesTest} tries what nobody thought of. */
class IntakeTest {

    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");
    private static final Quota ONE_PLACE = Registering.places(1);

    private final ProgrammeId id = Registering.aProgramme();
    private final Intake intake = new Intake(id, Registering.terms(ONE_PLACE, new Quota(Dimension.COUNTRY, "AF", 0)));
    private final Candidate nepali = Registering.candidateFrom("NP");
    private final Candidate another = Registering.candidateFrom("NP");
    private final Candidate afghan = Registering.candidateFrom("AF");

    @Test
    void holdsAPlaceForTheSelectedUntilTheyTakeIt() {
        assertThat(select(nepali, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(intake.seated()).containsExactly(nepali);

        assertThat(confirm(nepali)).isEqualTo(State.ENROLLED);
        assertThat(intake.seated()).containsExactly(nepali);
        assertThat(intake.raisedEvents())
                .containsExactly(
                        new IntakeEvent.PlaceOffered(
                                id, nepali.applicationId(), nepali.personId(), "NP", nepali.category(), nepali.mode()),
                        new IntakeEvent.ParticipantEnrolled(
                                id, nepali.applicationId(), nepali.personId(), "NP", nepali.category(), nepali.mode()));
    }

    @Test
    void namesEveryFullQuotaToWhomItRefuses() {
        select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(() -> select(afghan, WhenFull.REFUSE))
                .isInstanceOfSatisfying(
                        QuotaIsFull.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry(
                                        "fullQuotas",
                                        List.of(
                                                fullQuota(Dimension.TOTAL, "*", 1, 1),
                                                fullQuota(Dimension.COUNTRY, "AF", 0, 0))));
        assertThat(intake.candidacies()).hasSize(1);
    }

    @Test
    void whoWaitsIsToldWhyAndGetsAPlaceOnceThereIsOne() {
        select(nepali, WhenFull.REFUSE);
        assertThat(select(another, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
        assertThat(intake.raisedEvents())
                .last()
                .isEqualTo(new IntakeEvent.CandidateWaitlisted(
                        id, another.applicationId(), another.personId(), "NP", List.of(ONE_PLACE)));

        intake.close(nepali, NOW);
        assertThat(intake.fullQuotasFor(candidacyOf(another))).isEmpty();
        assertThat(select(another, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
    }

    @Test
    void whoIsSelectedAgainWhileWaitingKeepsTheirTurn() {
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);
        int told = intake.raisedEvents().size();

        assertThat(intake.select(another, WhenFull.WAIT, Registering.newCommand(), NOW.plus(Duration.ofDays(1)))
                        .state())
                .isEqualTo(State.WAITLISTED);
        assertThat(candidacyOf(another).since()).isEqualTo(NOW);
        assertThat(intake.raisedEvents()).hasSize(told);
    }

    @Test
    void tellsWhichKindOfPlaceBecameFree() {
        select(nepali, WhenFull.REFUSE);
        intake.close(nepali, NOW);
        select(another, WhenFull.REFUSE);
        confirm(another);
        intake.close(another, NOW);
        intake.close(another, NOW);

        assertThat(intake.raisedEvents())
                .hasSize(5)
                .contains(
                        new IntakeEvent.OfferWithdrawn(id, nepali.applicationId(), nepali.personId(), "NP"),
                        new IntakeEvent.EnrolmentCancelled(id, another.applicationId(), another.personId(), "NP"));
    }

    @Test
    void aSelectionThatComesAfterTheEndOfAnApplicationFindsItClosed() {
        intake.close(nepali, NOW);

        assertThatThrownBy(() -> select(nepali, WhenFull.WAIT))
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("candidacy", State.CLOSED));
        assertThat(intake.raisedEvents()).isEmpty();
    }

    @Test
    void nobodyConfirmsWhatTheyWereNotOffered() {
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);

        assertThatThrownBy(() -> confirm(another)).isInstanceOf(NoPlaceOffered.class);
        assertThatThrownBy(() -> confirm(afghan)).isInstanceOf(NoPlaceOffered.class);
    }

    @Test
    void aRepeatedCommandIsAnsweredAsAtFirstAlsoWhenTheIntakeHasGoneOn() {
        CommandKey selection = Registering.newCommand();
        intake.select(nepali, WhenFull.REFUSE, selection, NOW);
        confirm(nepali);
        intake.cancel();

        assertThat(intake.select(nepali, WhenFull.REFUSE, selection, NOW))
                .isEqualTo(new Decision(State.OFFERED, false));
        assertThatThrownBy(() -> intake.select(nepali, WhenFull.WAIT, Registering.misusing(selection), NOW))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void anEditionThatIsOverSeatsNobody() {
        select(nepali, WhenFull.REFUSE);
        intake.complete();

        assertThatThrownBy(() -> confirm(nepali)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> select(another, WhenFull.WAIT)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> intake.requireOpenFor("NP", NOW)).isInstanceOf(IntakeIsClosed.class);
    }

    @Test
    void whoHasTakenPartHasTakenPart() {
        select(nepali, WhenFull.REFUSE);
        confirm(nepali);
        intake.complete();
        int told = intake.raisedEvents().size();

        intake.close(nepali, NOW);
        assertThat(candidacyOf(nepali).state()).isEqualTo(State.ENROLLED);
        assertThat(intake.raisedEvents()).hasSize(told);
    }

    @Test
    void lowerLimitsTakeNobodysPlaceAndGiveNone() {
        select(nepali, WhenFull.REFUSE);
        intake.adjust(Registering.terms(Registering.places(0)));

        assertThat(intake.seated()).containsExactly(nepali);
        assertThat(confirm(nepali)).isEqualTo(State.ENROLLED);
        assertThatThrownBy(() -> select(another, WhenFull.REFUSE)).isInstanceOf(QuotaIsFull.class);
    }

    @Test
    void takesCandidatesOfInvitedCountriesUntilTheLastDayEndsWhereTheEditionIs() {
        Instant endOfTheLastDay = Registering.ON_THE_LAST_DAY.plus(Duration.ofDays(1));
        intake.requireOpenFor("NP", endOfTheLastDay.minusNanos(1));

        assertThatThrownBy(() -> intake.requireOpenFor("NP", endOfTheLastDay)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> intake.requireOpenFor("LK", NOW))
                .isInstanceOfSatisfying(
                        CountryIsNotInvited.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("invitedCountries", List.of("AF", "NP")));
    }

    private State select(Candidate candidate, WhenFull whenFull) {
        return intake.select(candidate, whenFull, Registering.newCommand(), NOW).state();
    }

    private State confirm(Candidate candidate) {
        return intake.confirm(candidate.applicationId(), Registering.newCommand(), NOW)
                .state();
    }

    private Candidacy candidacyOf(Candidate candidate) {
        return intake.candidacies().stream()
                .filter(candidacy -> candidacy.candidate().equals(candidate))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> fullQuota(Dimension dimension, String value, int limit, int used) {
        return Map.of("dimension", dimension, "value", value, "limit", limit, "used", used);
    }
}
