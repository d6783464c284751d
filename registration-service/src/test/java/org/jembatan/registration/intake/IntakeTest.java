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
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Quota.Dimension;

/**
 * Who is given a place and who is not, one case at a time; {@link TurnsAndOffersTest} has those who wait, and
 * {@link IntakePropertiesTest} tries what nobody thought of.
 */
class IntakeTest {

    private static final Quota ONE_PLACE = Registering.places(1);

    private final Board board = new Board(ONE_PLACE, new Quota(Dimension.COUNTRY, "AF", 0));
    private final Intake intake = board.intake;
    private final Candidate nepali = Registering.candidateFrom("NP");
    private final Candidate another = Registering.candidateFrom("NP");
    private final Candidate afghan = Registering.candidateFrom("AF");

    @Test
    void holdsAPlaceForTheSelectedUntilTheyTakeIt() {
        assertThat(board.select(nepali, WhenFull.REFUSE)).isEqualTo(State.OFFERED);
        assertThat(board.seated()).containsExactly(nepali);

        assertThat(board.confirm(nepali)).isEqualTo(State.ENROLLED);
        assertThat(board.seated()).containsExactly(nepali);
        assertThat(intake.raisedEvents())
                .containsExactly(
                        new IntakeEvent.PlaceOffered(
                                board.id,
                                nepali.applicationId(),
                                nepali.personId(),
                                "NP",
                                nepali.category(),
                                nepali.mode(),
                                Board.TWO_WEEKS_LATER),
                        new IntakeEvent.ParticipantEnrolled(
                                board.id,
                                nepali.applicationId(),
                                nepali.personId(),
                                "NP",
                                nepali.category(),
                                nepali.mode()));
    }

    @Test
    void countsTheCountriesOfThoseWhoTookTheirPlace() {
        intake.adjust(Registering.terms(Registering.places(4)), Registering.ADMITTING_ALL, Board.NOW);
        for (Candidate candidate : List.of(nepali, another, afghan)) {
            board.select(candidate, WhenFull.REFUSE);
        }
        assertThat(intake.candidacies().countriesEnrolled()).isZero();

        board.confirm(nepali);
        board.confirm(another);
        assertThat(intake.candidacies().count(State.ENROLLED)).isEqualTo(2);
        assertThat(intake.candidacies().countriesEnrolled()).isEqualTo(1);

        board.confirm(afghan);
        assertThat(intake.candidacies().countriesEnrolled()).isEqualTo(2);
        assertThat(intake.candidacies().count(State.OFFERED)).isZero();
    }

    @Test
    void namesEveryFullQuotaToWhomItRefuses() {
        board.select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(() -> board.select(afghan, WhenFull.REFUSE))
                .isInstanceOfSatisfying(
                        QuotaIsFull.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry(
                                        "fullQuotas",
                                        List.of(
                                                fullQuota(Dimension.TOTAL, "*", 1, 1),
                                                fullQuota(Dimension.COUNTRY, "AF", 0, 0))));
        assertThat(intake.candidacies().all()).hasSize(1);
    }

    /** Also when nobody has come by to take it back. */
    @Test
    void tellsWhichKindOfPlaceBecameFree() {
        board.select(nepali, WhenFull.REFUSE);
        intake.close(nepali, Registering.ADMITTING_ALL, Board.NOW);
        board.select(another, WhenFull.REFUSE);
        board.confirm(another);
        intake.close(another, Registering.ADMITTING_ALL, Board.NOW);
        intake.close(another, Registering.ADMITTING_ALL, Board.NOW);

        assertThat(intake.raisedEvents())
                .hasSize(5)
                .contains(
                        new IntakeEvent.OfferWithdrawn(board.id, nepali.applicationId(), nepali.personId(), "NP"),
                        new IntakeEvent.EnrolmentCancelled(
                                board.id, another.applicationId(), another.personId(), "NP"));
    }

    @Test
    void aSelectionThatComesAfterTheEndOfAnApplicationFindsItClosed() {
        intake.close(nepali, Registering.ADMITTING_ALL, Board.NOW);

        assertThatThrownBy(() -> board.select(nepali, WhenFull.WAIT))
                .isInstanceOfSatisfying(
                        AlreadyDecided.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("candidacy", State.CLOSED));
        assertThat(intake.raisedEvents()).isEmpty();
    }

    @Test
    void nobodyConfirmsWhatTheyWereNotOffered() {
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);

        assertThatThrownBy(() -> board.confirm(another)).isInstanceOf(NoPlaceOffered.class);
        assertThatThrownBy(() -> board.confirm(afghan)).isInstanceOf(NoPlaceOffered.class);
    }

    @Test
    void aRepeatedCommandIsAnsweredAsAtFirstAlsoWhenTheIntakeHasGoneOn() {
        CommandKey selection = Registering.newCommand();
        intake.select(nepali, WhenFull.REFUSE, null, selection, Registering.ADMITTING_ALL, Board.NOW);
        board.confirm(nepali);
        intake.cancel();

        assertThat(intake.select(nepali, WhenFull.REFUSE, null, selection, Registering.ADMITTING_ALL, Board.NOW))
                .isEqualTo(new Decision(State.OFFERED, List.of(), false));
        assertThatThrownBy(() -> intake.select(
                        nepali,
                        WhenFull.WAIT,
                        null,
                        Registering.misusing(selection),
                        Registering.ADMITTING_ALL,
                        Board.NOW))
                .isInstanceOf(IdempotencyKeyReused.class);
    }

    @Test
    void anEditionThatIsOverSeatsNobody() {
        board.select(nepali, WhenFull.REFUSE);
        intake.complete();

        assertThatThrownBy(() -> board.confirm(nepali)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> board.select(another, WhenFull.WAIT)).isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> intake.requireOpenFor("NP", ParticipationMode.ONSITE, Board.NOW))
                .isInstanceOf(IntakeIsClosed.class);
    }

    @Test
    void whoHasTakenPartHasTakenPart() {
        board.select(nepali, WhenFull.REFUSE);
        board.confirm(nepali);
        intake.complete();
        int told = intake.raisedEvents().size();

        intake.close(nepali, Registering.ADMITTING_ALL, Board.NOW);
        assertThat(board.candidacyOf(nepali).state()).isEqualTo(State.ENROLLED);
        assertThat(intake.raisedEvents()).hasSize(told);
    }

    @Test
    void lowerLimitsTakeNobodysPlaceAndGiveNone() {
        board.select(nepali, WhenFull.REFUSE);
        intake.adjust(Registering.terms(Registering.places(0)), Registering.ADMITTING_ALL, Board.NOW);

        assertThat(board.seated()).containsExactly(nepali);
        assertThat(board.confirm(nepali)).isEqualTo(State.ENROLLED);
        assertThatThrownBy(() -> board.select(another, WhenFull.REFUSE)).isInstanceOf(QuotaIsFull.class);
    }

    @Test
    void takesCandidatesOfInvitedCountriesUntilTheLastDayEndsWhereTheEditionIs() {
        Instant endOfTheLastDay = Registering.ON_THE_LAST_DAY.plus(Duration.ofDays(1));
        intake.requireOpenFor("NP", ParticipationMode.ONSITE, endOfTheLastDay.minusNanos(1));

        assertThatThrownBy(() -> intake.requireOpenFor("NP", ParticipationMode.ONSITE, endOfTheLastDay))
                .isInstanceOf(IntakeIsClosed.class);
        assertThatThrownBy(() -> intake.requireOpenFor("LK", ParticipationMode.ONSITE, Board.NOW))
                .isInstanceOfSatisfying(
                        CountryIsNotInvited.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("invitedCountries", List.of("AF", "NP")));
    }

    @Test
    void takesCandidatesOnlyForAWayInWhichTheEditionIsHeld() {
        intake.adjust(Registering.terms(new Quota(Dimension.MODE, "ONLINE", 0)), Registering.ADMITTING_ALL, Board.NOW);
        intake.requireOpenFor("NP", ParticipationMode.ONSITE, Board.NOW);

        assertThatThrownBy(() -> intake.requireOpenFor("NP", ParticipationMode.ONLINE, Board.NOW))
                .isInstanceOfSatisfying(
                        ModeIsNotOffered.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("mode", ParticipationMode.ONLINE));
    }

    private static Map<String, Object> fullQuota(Dimension dimension, String value, int limit, int used) {
        return Map.of("dimension", dimension, "value", value, "limit", limit, "used", used);
    }
}
