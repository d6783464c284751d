package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Registering;
import org.jembatan.registration.eligibility.Eligibility;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.eligibility.Verdict.Outcome;
import org.jembatan.registration.intake.Candidacy.State;

/** One place, and candidates who fail the rules of the edition or of whom too little is known. */
class EligibleTest {

    private static final Verdict TOO_OLD = new Verdict(Rule.Kind.AGE, Outcome.FAIL, 61);
    private static final Verdict REPEATER = new Verdict(Rule.Kind.REPEAT_PARTICIPATION, Outcome.FAIL, true);
    private static final Verdict NO_LEVEL = new Verdict(Rule.Kind.ENGLISH_LEVEL, Outcome.UNKNOWN, null);
    private static final Despite INVITED = new Despite("Opens the edition", "officer-1");

    private final Board board = new Board(Registering.places(1));
    private final Intake intake = board.intake;
    private final Candidate candidate = Registering.candidateFrom("NP");
    private final Candidate another = Registering.candidateFrom("AF");
    private final CommandKey command = Registering.newCommand();
    private final Map<ApplicationId, List<Verdict>> verdicts = new HashMap<>();
    private final Judge judge = (_, asked, _) -> asked.stream()
            .collect(Collectors.toMap(
                    Candidate::applicationId,
                    one -> new Eligibility(verdicts.getOrDefault(one.applicationId(), List.of()))));

    @Test
    void whoFailsIsRefusedAndToldByWhichRulesAndWhatTheyLookedAt() {
        stands(candidate, TOO_OLD, NO_LEVEL, REPEATER);

        assertThatThrownBy(() -> select(candidate, null))
                .isInstanceOfSatisfying(
                        NotEligible.class,
                        refusal -> assertThat(refusal.facts())
                                .containsExactly(Map.entry("failedRules", List.of(TOO_OLD, REPEATER))));
        assertThat(intake.candidacies().all()).isEmpty();
    }

    @Test
    void whoIsSelectedDespiteARuleIsSoForAReasonThatStays() {
        stands(candidate, TOO_OLD, NO_LEVEL, REPEATER);

        assertThat(select(candidate, INVITED).state()).isEqualTo(State.OFFERED);
        assertThat(board.candidacyOf(candidate).waivers())
                .containsExactly(new Waiver(
                        List.of(Rule.Kind.AGE, Rule.Kind.REPEAT_PARTICIPATION),
                        "Opens the edition",
                        "officer-1",
                        Board.NOW));
    }

    @Test
    void aReasonThatNobodyNeededIsNotKept() {
        select(candidate, INVITED);

        assertThat(board.candidacyOf(candidate).waivers()).isEmpty();
    }

    @Test
    void aBlankReasonIsNone() {
        assertThatThrownBy(() -> new Despite(" \n", "officer-1"))
                .isInstanceOfSatisfying(
                        ReasonIsMissing.class,
                        refusal -> assertThat(refusal.facts())
                                .containsEntry(
                                        "errors", List.of(Map.of("pointer", "/despite", "message", "must be given"))));
    }

    @Test
    void whatNobodyKnowsIsToldAndStopsNobodyAndARepeatIsToldTheSame() {
        stands(candidate, NO_LEVEL);

        assertThat(select(candidate, null))
                .isEqualTo(new Decision(State.OFFERED, List.of(Rule.Kind.ENGLISH_LEVEL), true));
        stands(candidate, TOO_OLD);
        assertThat(select(candidate, null))
                .isEqualTo(new Decision(State.OFFERED, List.of(Rule.Kind.ENGLISH_LEVEL), false));
    }

    @Test
    void aFreePlacePassesOverWhoFailsByThenAndComesToThemOnceTheyDoNot() {
        Candidate third = Registering.candidateFrom("NP");
        board.enrol(Registering.candidateFrom("NP"));
        board.select(candidate, WhenFull.WAIT);
        board.select(another, WhenFull.WAIT);
        board.select(third, WhenFull.WAIT);
        stands(candidate, REPEATER);
        stands(another, TOO_OLD);

        intake.adjust(Registering.terms(Registering.places(3)), judge, Board.NOW);
        assertThat(board.waiting()).containsExactly(candidate, another);
        assertThat(board.candidacyOf(third).state()).isEqualTo(State.OFFERED);
        assertThat(obstaclesTo(another)).containsExactly(TOO_OLD);

        assertThat(intake.offerFreePlaces(judge, Board.NOW)).isFalse();
        stands(another);
        assertThat(intake.offerFreePlaces(judge, Board.NOW)).isTrue();
        assertThat(board.waiting()).containsExactly(candidate);
    }

    /** It holds for the rules that the officer had before them, and for no other. */
    @Test
    void whoWaitsDespiteARuleIsOfferedAPlaceUnlessTheyFailAnother() {
        Candidate first = Registering.candidateFrom("NP");
        board.enrol(first);
        for (Candidate waiting : List.of(candidate, another)) {
            stands(waiting, TOO_OLD);
            select(waiting, INVITED);
        }
        stands(candidate, TOO_OLD, REPEATER);

        intake.close(first, judge, Board.NOW);

        assertThat(board.candidacyOf(another).state()).isEqualTo(State.OFFERED);
        assertThat(obstaclesTo(candidate)).containsExactly(REPEATER);
    }

    @Test
    void everyWayToAFreePlaceAsksTheRules() {
        Candidate first = Registering.candidateFrom("NP");
        board.select(first, WhenFull.REFUSE);
        board.select(candidate, WhenFull.WAIT);
        stands(candidate, REPEATER);

        intake.expireOffers(judge, Board.TWO_WEEKS_LATER);
        assertThat(board.waiting()).containsExactly(candidate);
        assertThat(board.seated()).isEmpty();
    }

    private List<Verdict> obstaclesTo(Candidate waiting) {
        Candidacy candidacy = board.candidacyOf(waiting);
        return intake.standing(List.of(candidacy), judge).obstaclesTo(candidacy);
    }

    private void stands(Candidate whom, Verdict... by) {
        verdicts.put(whom.applicationId(), new ArrayList<>(List.of(by)));
    }

    private Decision select(Candidate whom, @Nullable Despite despite) {
        CommandKey key = whom.equals(candidate) ? command : Registering.newCommand();
        return intake.select(whom, WhenFull.WAIT, despite, key, judge, Board.NOW);
    }
}
