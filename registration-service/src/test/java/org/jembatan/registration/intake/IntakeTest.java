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

    /** The end of the fourteenth day, 3 September, in Jakarta. */
    private static final Instant TWO_WEEKS_LATER = Instant.parse("2026-09-03T17:00:00Z");

    private static final Instant BEGINNING = Instant.parse("2026-09-20T17:00:00Z");
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
                                id,
                                nepali.applicationId(),
                                nepali.personId(),
                                "NP",
                                nepali.category(),
                                nepali.mode(),
                                TWO_WEEKS_LATER),
                        new IntakeEvent.ParticipantEnrolled(
                                id, nepali.applicationId(), nepali.personId(), "NP", nepali.category(), nepali.mode()));
    }

    @Test
    void countsTheCountriesOfThoseWhoTookTheirPlace() {
        intake.adjust(Registering.terms(Registering.places(4)), NOW);
        for (Candidate candidate : List.of(nepali, another, afghan)) {
            select(candidate, WhenFull.REFUSE);
        }
        assertThat(intake.countriesEnrolled()).isZero();

        confirm(nepali);
        confirm(another);
        assertThat(intake.count(State.ENROLLED)).isEqualTo(2);
        assertThat(intake.countriesEnrolled()).isEqualTo(1);

        confirm(afghan);
        assertThat(intake.countriesEnrolled()).isEqualTo(2);
        assertThat(intake.count(State.OFFERED)).isZero();
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
    void whoWaitsIsToldWhyAndIsOfferedThePlaceOnceThereIsOne() {
        select(nepali, WhenFull.REFUSE);
        assertThat(select(another, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
        assertThat(intake.raisedEvents())
                .last()
                .isEqualTo(new IntakeEvent.CandidateWaitlisted(
                        id, another.applicationId(), another.personId(), "NP", List.of(ONE_PLACE)));

        intake.close(nepali, NOW);
        assertThat(candidacyOf(another).state()).isEqualTo(State.OFFERED);
        assertThat(candidacyOf(another).offerExpiresAt()).contains(TWO_WEEKS_LATER);
        assertThat(intake.waiting()).isEmpty();
        assertThat(intake.raisedEvents().getLast()).isInstanceOf(IntakeEvent.PlaceOffered.class);
    }

    @Test
    void aPlaceGoesToTheFirstWhoMayUseItAndTheOthersKeepTheirTurns() {
        Candidate third = Registering.candidateFrom("NP");
        select(nepali, WhenFull.REFUSE);
        select(afghan, WhenFull.WAIT);
        select(another, WhenFull.WAIT);
        select(third, WhenFull.WAIT);

        intake.close(nepali, NOW);

        assertThat(waiting()).containsExactly(afghan, third);
        assertThat(intake.seated()).containsExactly(another);
        assertThat(intake.fullQuotasFor(candidacyOf(afghan)))
                .containsExactly(ONE_PLACE, new Quota(Dimension.COUNTRY, "AF", 0));
    }

    @Test
    void placesThatAreNewAreOfferedInTurn() {
        Candidate third = Registering.candidateFrom("NP");
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);
        select(third, WhenFull.WAIT);

        intake.adjust(Registering.terms(Registering.places(2)), NOW);

        assertThat(intake.seated()).containsExactly(nepali, another);
        assertThat(waiting()).containsExactly(third);
    }

    @Test
    void anOfferThatIsNotTakenInTimeGoesToTheNext() {
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);
        assertThat(intake.nextOfferExpiryAt()).contains(TWO_WEEKS_LATER);

        assertThat(intake.expireOffers(TWO_WEEKS_LATER.minusNanos(1))).isFalse();
        assertThat(intake.expireOffers(TWO_WEEKS_LATER)).isTrue();

        assertThat(candidacyOf(nepali).state()).isEqualTo(State.EXPIRED);
        assertThat(candidacyOf(another).state()).isEqualTo(State.OFFERED);
        assertThat(intake.raisedEvents())
                .element(2)
                .isEqualTo(new IntakeEvent.OfferExpired(id, nepali.applicationId(), nepali.personId(), "NP"));
        assertThat(intake.nextOfferExpiryAt()).contains(Instant.parse("2026-09-18T17:00:00Z"));
        assertThat(intake.expireOffers(TWO_WEEKS_LATER)).isFalse();
    }

    /** Also when nobody has come by to take it back. */
    @Test
    void nobodyConfirmsAnOfferThatHasExpired() {
        select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(() -> intake.confirm(nepali.applicationId(), Registering.newCommand(), TWO_WEEKS_LATER))
                .isInstanceOfSatisfying(
                        OfferHasExpired.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("expiredAt", TWO_WEEKS_LATER));
    }

    @Test
    void whoLetAnOfferPassMayBeSelectedOnceMoreAndWaitsBehindTheOthers() {
        Candidate third = Registering.candidateFrom("NP");
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);
        select(third, WhenFull.WAIT);
        intake.expireOffers(TWO_WEEKS_LATER);

        assertThat(select(nepali, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
        assertThat(waiting()).containsExactly(third, nepali);
    }

    @Test
    void anOfferIsHeldNoLongerThanUntilTheBeginning() {
        Instant weekBefore = Instant.parse("2026-09-14T02:00:00Z");

        intake.select(nepali, WhenFull.REFUSE, Registering.newCommand(), weekBefore);

        assertThat(candidacyOf(nepali).offerExpiresAt()).contains(BEGINNING);
    }

    @Test
    void onceItHasBegunThePlaceWaitsForTheOfficer() {
        select(nepali, WhenFull.REFUSE);
        confirm(nepali);
        select(another, WhenFull.WAIT);

        intake.close(nepali, BEGINNING);
        assertThat(waiting()).containsExactly(another);

        intake.select(another, WhenFull.REFUSE, Registering.newCommand(), BEGINNING);
        assertThat(candidacyOf(another).offerExpiresAt()).contains(Instant.parse("2026-09-25T17:00:00Z"));
    }

    @Test
    void movesSomebodyForAReasonThatStays() {
        Candidate third = Registering.candidateFrom("NP");
        select(nepali, WhenFull.REFUSE);
        select(another, WhenFull.WAIT);
        select(afghan, WhenFull.WAIT);
        select(third, WhenFull.WAIT);
        CommandKey move = Registering.newCommand();

        assertThat(intake.move(third.applicationId(), 1, "Needs a visa early", "officer-1", move, NOW))
                .isTrue();
        assertThat(intake.move(third.applicationId(), 1, "Needs a visa early", "officer-1", move, NOW))
                .isFalse();
        assertThat(waiting()).containsExactly(third, another, afghan);
        intake.move(third.applicationId(), 99, "Has one already", "officer-1", Registering.newCommand(), NOW);

        assertThat(waiting()).containsExactly(another, afghan, third);
        assertThat(intake.moves())
                .containsExactly(
                        new WaitingList.Move(third.applicationId(), 3, 1, "Needs a visa early", "officer-1", NOW),
                        new WaitingList.Move(third.applicationId(), 1, 3, "Has one already", "officer-1", NOW));
    }

    @Test
    void movesNobodyWhoDoesNotWait() {
        select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(() ->
                        intake.move(nepali.applicationId(), 1, "Favour", "officer-1", Registering.newCommand(), NOW))
                .isInstanceOf(NotOnWaitingList.class);
        assertThatThrownBy(() ->
                        intake.move(another.applicationId(), 1, "Favour", "officer-1", Registering.newCommand(), NOW))
                .isInstanceOf(NotOnWaitingList.class);
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
        intake.adjust(Registering.terms(Registering.places(0)), NOW);

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

    private List<Candidate> waiting() {
        return intake.waiting().stream().map(Candidacy::candidate).toList();
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
