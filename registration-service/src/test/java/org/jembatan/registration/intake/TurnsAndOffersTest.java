package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Quota.Dimension;

/** Who waits for a place, whose turn it is, and how long an offer is held. */
class TurnsAndOffersTest {

    private static final Quota ONE_PLACE = Registering.places(1);

    private final Board board = new Board(ONE_PLACE, new Quota(Dimension.COUNTRY, "AF", 0));
    private final Intake intake = board.intake;
    private final Candidate nepali = Registering.candidateFrom("NP");
    private final Candidate another = Registering.candidateFrom("NP");
    private final Candidate afghan = Registering.candidateFrom("AF");

    @Test
    void whoWaitsIsToldWhyAndIsOfferedThePlaceOnceThereIsOne() {
        board.select(nepali, WhenFull.REFUSE);
        assertThat(board.select(another, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
        assertThat(intake.raisedEvents())
                .last()
                .isEqualTo(new IntakeEvent.CandidateWaitlisted(
                        board.id, another.applicationId(), another.personId(), "NP", List.of(ONE_PLACE)));

        intake.close(nepali, Registering.ADMITTING_ALL, Board.NOW);
        assertThat(board.candidacyOf(another).state()).isEqualTo(State.OFFERED);
        assertThat(board.candidacyOf(another).offerExpiresAt()).contains(Board.TWO_WEEKS_LATER);
        assertThat(intake.candidacies().waiting()).isEmpty();
        assertThat(intake.raisedEvents().getLast()).isInstanceOf(IntakeEvent.PlaceOffered.class);
    }

    @Test
    void aPlaceGoesToTheFirstWhoMayUseItAndTheOthersKeepTheirTurns() {
        Candidate third = Registering.candidateFrom("NP");
        board.select(nepali, WhenFull.REFUSE);
        board.select(afghan, WhenFull.WAIT);
        board.select(another, WhenFull.WAIT);
        board.select(third, WhenFull.WAIT);

        intake.close(nepali, Registering.ADMITTING_ALL, Board.NOW);

        assertThat(board.waiting()).containsExactly(afghan, third);
        assertThat(board.seated()).containsExactly(another);
        assertThat(intake.fullQuotasFor(board.candidacyOf(afghan)))
                .containsExactly(ONE_PLACE, new Quota(Dimension.COUNTRY, "AF", 0));
    }

    @Test
    void placesThatAreNewAreOfferedInTurn() {
        Candidate third = Registering.candidateFrom("NP");
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);
        board.select(third, WhenFull.WAIT);

        intake.adjust(Registering.terms(Registering.places(2)), Registering.ADMITTING_ALL, Board.NOW);

        assertThat(board.seated()).containsExactly(nepali, another);
        assertThat(board.waiting()).containsExactly(third);
    }

    @Test
    void anOfferThatIsNotTakenInTimeGoesToTheNext() {
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);
        assertThat(intake.nextOfferExpiryAt()).contains(Board.TWO_WEEKS_LATER);

        assertThat(intake.expireOffers(Registering.ADMITTING_ALL, Board.TWO_WEEKS_LATER.minusNanos(1)))
                .isFalse();
        assertThat(intake.expireOffers(Registering.ADMITTING_ALL, Board.TWO_WEEKS_LATER))
                .isTrue();

        assertThat(board.candidacyOf(nepali).state()).isEqualTo(State.EXPIRED);
        assertThat(board.candidacyOf(another).state()).isEqualTo(State.OFFERED);
        assertThat(intake.raisedEvents())
                .element(2)
                .isEqualTo(new IntakeEvent.OfferExpired(board.id, nepali.applicationId(), nepali.personId(), "NP"));
        assertThat(intake.nextOfferExpiryAt()).contains(Instant.parse("2026-09-18T17:00:00Z"));
        assertThat(intake.expireOffers(Registering.ADMITTING_ALL, Board.TWO_WEEKS_LATER))
                .isFalse();
    }

    @Test
    void nobodyConfirmsAnOfferThatHasExpired() {
        board.select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(
                        () -> intake.confirm(nepali.applicationId(), Registering.newCommand(), Board.TWO_WEEKS_LATER))
                .isInstanceOfSatisfying(
                        OfferHasExpired.class,
                        refusal -> assertThat(refusal.facts()).containsEntry("expiredAt", Board.TWO_WEEKS_LATER));
    }

    @Test
    void whoLetAnOfferPassMayBeSelectedOnceMoreAndWaitsBehindTheOthers() {
        Candidate third = Registering.candidateFrom("NP");
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);
        board.select(third, WhenFull.WAIT);
        intake.expireOffers(Registering.ADMITTING_ALL, Board.TWO_WEEKS_LATER);

        assertThat(board.select(nepali, WhenFull.WAIT)).isEqualTo(State.WAITLISTED);
        assertThat(board.waiting()).containsExactly(third, nepali);
    }

    @Test
    void anOfferIsHeldNoLongerThanUntilTheBeginning() {
        Instant weekBefore = Instant.parse("2026-09-14T02:00:00Z");

        intake.select(nepali, WhenFull.REFUSE, null, Registering.newCommand(), Registering.ADMITTING_ALL, weekBefore);

        assertThat(board.candidacyOf(nepali).offerExpiresAt()).contains(Board.BEGINNING);
    }

    @Test
    void onceItHasBegunThePlaceWaitsForTheOfficer() {
        board.select(nepali, WhenFull.REFUSE);
        board.confirm(nepali);
        board.select(another, WhenFull.WAIT);

        intake.close(nepali, Registering.ADMITTING_ALL, Board.BEGINNING);
        assertThat(board.waiting()).containsExactly(another);

        intake.select(
                another, WhenFull.REFUSE, null, Registering.newCommand(), Registering.ADMITTING_ALL, Board.BEGINNING);
        assertThat(board.candidacyOf(another).offerExpiresAt()).contains(Instant.parse("2026-09-25T17:00:00Z"));
    }

    @Test
    void movesSomebodyForAReasonThatStays() {
        Candidate third = Registering.candidateFrom("NP");
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);
        board.select(afghan, WhenFull.WAIT);
        board.select(third, WhenFull.WAIT);
        CommandKey move = Registering.newCommand();

        assertThat(intake.move(third.applicationId(), 1, "Needs a visa early", "officer-1", move, Board.NOW))
                .isTrue();
        assertThat(intake.move(third.applicationId(), 1, "Needs a visa early", "officer-1", move, Board.NOW))
                .isFalse();
        assertThat(board.waiting()).containsExactly(third, another, afghan);
        intake.move(third.applicationId(), 99, "Has one already", "officer-1", Registering.newCommand(), Board.NOW);

        assertThat(board.waiting()).containsExactly(another, afghan, third);
        assertThat(intake.candidacies().moves())
                .containsExactly(
                        new WaitingList.Move(third.applicationId(), 3, 1, "Needs a visa early", "officer-1", Board.NOW),
                        new WaitingList.Move(third.applicationId(), 1, 3, "Has one already", "officer-1", Board.NOW));
    }

    @Test
    void movesNobodyWhoDoesNotWait() {
        board.select(nepali, WhenFull.REFUSE);

        assertThatThrownBy(() -> intake.move(
                        nepali.applicationId(), 1, "Favour", "officer-1", Registering.newCommand(), Board.NOW))
                .isInstanceOf(NotOnWaitingList.class);
        assertThatThrownBy(() -> intake.move(
                        another.applicationId(), 1, "Favour", "officer-1", Registering.newCommand(), Board.NOW))
                .isInstanceOf(NotOnWaitingList.class);
    }

    @Test
    void whoIsSelectedAgainWhileWaitingKeepsTheirTurn() {
        board.select(nepali, WhenFull.REFUSE);
        board.select(another, WhenFull.WAIT);
        int told = intake.raisedEvents().size();

        assertThat(intake.select(
                                another,
                                WhenFull.WAIT,
                                null,
                                Registering.newCommand(),
                                Registering.ADMITTING_ALL,
                                Board.NOW.plus(Duration.ofDays(1)))
                        .state())
                .isEqualTo(State.WAITLISTED);
        assertThat(board.candidacyOf(another).since()).isEqualTo(Board.NOW);
        assertThat(intake.raisedEvents()).hasSize(told);
    }
}
