package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.PreconditionRequired;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.Endorsement.Endorser;
import org.jembatan.registration.application.LayDownEligibilityRules.Flip;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Rule.Kind;
import org.jembatan.registration.eligibility.RulesInMemory;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.eligibility.Verdict.Outcome;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Decision;
import org.jembatan.registration.intake.Despite;
import org.jembatan.registration.intake.NotEligible;
import org.jembatan.registration.intake.UnknownIntake;
import org.jembatan.registration.intake.WhenFull;
import org.jembatan.registration.person.PersonDetails;

/** How a candidate stands, and what a change of the rules would come to. */
class EligibilityTest {

    private static final Rule NOT_BEFORE = new Rule(Kind.REPEAT_PARTICIPATION, null, null, null, null);
    private static final Rule FIVE_YEARS = new Rule(Kind.YEARS_OF_SERVICE, 5, null, null, null);
    private static final Rule TEN_YEARS = new Rule(Kind.YEARS_OF_SERVICE, 10, null, null, null);

    private final Desk desk = new Desk(Registering.places(1));
    private final RulesInMemory rules = desk.rules;
    private final JudgeEligibility judge = desk.judge;
    private final LayDownEligibilityRules layDown =
            new LayDownEligibilityRules(rules, desk.applications, desk.intakes, judge, desk.clock);

    @Test
    void anEditionOfWhichNothingIsLaidDownAsksNothing() {
        assertThat(judge.by(desk.endorsed()).verdicts()).isEmpty();
    }

    @Test
    void whoWasEnrolledInACompletedEditionUnderTheSameAddressIsARepeater() {
        Application earlier = enrolledBefore("Asha@Example.org");
        layDown(0, NOT_BEFORE);
        Application now = desk.endorsed();

        assertThat(judge.by(now).verdicts())
                .containsExactly(new Verdict(Kind.REPEAT_PARTICIPATION, Outcome.PASS, false));
        desk.intakes.complete(earlier.programmeId());
        assertThat(judge.by(now).verdicts())
                .containsExactly(new Verdict(Kind.REPEAT_PARTICIPATION, Outcome.FAIL, true));
    }

    @Test
    void anotherAddressOrAnApplicationThatCameToNothingIsNoRepeat() {
        desk.intakes.complete(enrolledBefore("bina@example.org").programmeId());
        layDown(0, NOT_BEFORE);

        assertThat(judge.by(desk.endorsed()).verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.PASS);
    }

    @Test
    void whoNamesNoEmployerHasNoCertificate() {
        layDown(0, new Rule(Kind.EMPLOYER_CERTIFICATE, null, null, null, null));

        assertThat(judge.by(desk.endorsed()).verdicts())
                .extracting(Verdict::outcome)
                .containsExactly(Outcome.FAIL);
    }

    @Test
    void whetherANamedEmployerConfirmsNobodyKnowsUntilTheyAnswer() {
        layDown(0, new Rule(Kind.EMPLOYER_CERTIFICATE, null, null, null, null));
        desk.employer = "Example Crafts";
        Application application = desk.nominate(Registering.newCommand(), Desk.NEPAL, "NP");
        assertThat(judge.by(application).verdicts())
                .containsExactly(new Verdict(Kind.EMPLOYER_CERTIFICATE, Outcome.UNKNOWN, null));

        application.endorse(Endorser.EMPLOYER, "Head of personnel", Desk.ANY, desk.now);
        assertThat(judge.by(application).verdicts())
                .containsExactly(new Verdict(Kind.EMPLOYER_CERTIFICATE, Outcome.PASS, true));
    }

    /** The rules that count are those of the moment, and a repeated command is answered as at first. */
    @Test
    void whoFailsIsSelectedForAReasonOnlyUntilTheRulesChange() {
        say(7);
        Application experienced = desk.endorsed();
        CommandKey selection = Registering.newCommand();
        layDown(0, TEN_YEARS);

        assertThatThrownBy(() -> desk.selected(selection, experienced, WhenFull.WAIT, null))
                .isInstanceOf(NotEligible.class);
        assertThat(desk.intakes.saves()).isZero();

        layDown(1, FIVE_YEARS);
        assertThat(desk.select(selection, experienced, WhenFull.WAIT)).isEqualTo(State.OFFERED);
        layDown(2, TEN_YEARS);
        assertThat(desk.select(selection, experienced, WhenFull.WAIT)).isEqualTo(State.OFFERED);

        Application second = desk.endorsed();
        assertThat(desk.selected(Registering.newCommand(), second, WhenFull.WAIT, new Despite("A place to fill", "o"))
                        .state())
                .isEqualTo(State.WAITLISTED);
    }

    @Test
    void ofWhomTooLittleIsKnownIsSelectedAndTheOfficerIsTold() {
        layDown(0, FIVE_YEARS);

        assertThat(desk.selected(Registering.newCommand(), desk.endorsed(), WhenFull.WAIT, null))
                .isEqualTo(new Decision(State.OFFERED, List.of(Kind.YEARS_OF_SERVICE), true));
    }

    @Test
    void whoWaitsAndIsLetInByNewRulesIsOfferedTheFreePlace() {
        say(7);
        Application first = desk.endorsed();
        Application second = desk.endorsed();
        desk.select(Registering.newCommand(), first, WhenFull.WAIT);
        desk.select(Registering.newCommand(), second, WhenFull.WAIT);
        layDown(0, TEN_YEARS);
        desk.intakes.close(desk.programme, first.candidate(), judge, desk.now);
        assertThat(desk.intake.candidacies().seated()).isEmpty();

        layDown(1, FIVE_YEARS);
        assertThat(desk.intake.candidacies().seated()).containsExactly(second.candidate());
    }

    @Test
    void whoWaitsIsOfferedThePlaceAlsoWhenTheServiceDiesAfterTheRulesWereSaved() {
        say(7);
        Application first = desk.endorsed();
        Application second = desk.endorsed();
        desk.select(Registering.newCommand(), first, WhenFull.WAIT);
        desk.select(Registering.newCommand(), second, WhenFull.WAIT);
        layDown(0, TEN_YEARS);
        desk.intakes.close(desk.programme, first.candidate(), judge, desk.now);
        rules.save(rules.of(desk.programme).laidDownAs(List.of(FIVE_YEARS)));

        assertThat(layDown.lookAtSome()).isTrue();
        assertThat(desk.intake.candidacies().seated()).containsExactly(second.candidate());
        assertThat(layDown.lookAtSome()).isFalse();
    }

    /** The save that gives a place waits for no read for each of those who wait. */
    @Test
    void howManyWaitDoesNotCostMoreReads() {
        say(7);
        layDown(0, TEN_YEARS, NOT_BEFORE);
        for (int i = 0; i < 3; i++) {
            desk.selected(Registering.newCommand(), desk.endorsed(), WhenFull.WAIT, new Despite("Invited", "o"));
        }
        Application seated = desk.applications.all().getFirst();
        int applicationReads = desk.applications.reads();
        int peopleReads = desk.people.reads();

        desk.intakes.close(desk.programme, seated.candidate(), judge, desk.now);
        assertThat(desk.applications.reads() - applicationReads).isEqualTo(1);
        assertThat(desk.people.reads() - peopleReads).isEqualTo(2);
    }

    @Test
    void whereNothingIsAskedNothingIsRead() {
        Application first = desk.endorsed();
        desk.select(Registering.newCommand(), first, WhenFull.WAIT);
        desk.select(Registering.newCommand(), desk.endorsed(), WhenFull.WAIT);
        int reads = desk.applications.reads() + desk.people.reads();

        desk.intakes.close(desk.programme, first.candidate(), judge, desk.now);
        assertThat(desk.intake.candidacies().seated()).hasSize(1);
        assertThat(desk.applications.reads() + desk.people.reads()).isEqualTo(reads);
    }

    @Test
    void ofWhomNothingIsFoundNothingIsKnownAndTheOthersGoOn() {
        say(7);
        Application seated = desk.endorsed();
        Application lost = desk.endorsed();
        for (Application application : List.of(seated, lost)) {
            desk.select(Registering.newCommand(), application, WhenFull.WAIT);
        }
        layDown(0, TEN_YEARS, NOT_BEFORE, new Rule(Kind.EMPLOYER_CERTIFICATE, null, null, null, null));
        desk.people.forget(lost.candidate().personId());
        desk.applications.forget(lost.id());

        assertThat(judge.judge(desk.programme, List.of(lost.candidate()), LocalDate.of(2026, 9, 1)))
                .hasEntrySatisfying(
                        lost.id(),
                        eligibility -> assertThat(eligibility.unknown()).hasSize(3));
        desk.intakes.close(desk.programme, seated.candidate(), judge, desk.now);
        assertThat(desk.intake.candidacies().seated()).containsExactly(lost.candidate());
    }

    @Test
    void aDryRunNamesWhoWouldFlipAndStoresNothing() {
        say(7);
        Application experienced = desk.endorsed();
        say(20);
        desk.endorsed();
        say(7);
        Application over = desk.endorsed();
        over.withdraw(null, Registering.newCommand(), Desk.ANY, desk.now);
        layDown(0, FIVE_YEARS);

        assertThat(layDown.wouldFlip(command(1, TEN_YEARS)))
                .containsExactly(new Flip(experienced.id(), Kind.YEARS_OF_SERVICE, Outcome.PASS, Outcome.FAIL));
        assertThat(layDown.wouldFlip(command(1)))
                .hasSize(2)
                .allSatisfy(flip -> assertThat(flip.to()).isNull());
        assertThat(rules.of(desk.programme).rules()).containsExactly(FIVE_YEARS);
        assertThat(rules.of(desk.programme).revision()).isEqualTo(1);
    }

    @Test
    void onlyWhoHasReadTheRulesChangesThem() {
        layDown(0, FIVE_YEARS);

        assertThatThrownBy(() -> layDown(0, TEN_YEARS)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> layDown.wouldFlip(command(0, TEN_YEARS))).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> layDown.handle(
                        new LayDownEligibilityRules.Command(desk.programme, Precondition.none(), List.of(TEN_YEARS))))
                .isInstanceOf(PreconditionRequired.class);
        assertThatThrownBy(() -> layDown.handle(new LayDownEligibilityRules.Command(
                        Registering.aProgramme(), Precondition.any(), List.of(TEN_YEARS))))
                .isInstanceOf(UnknownIntake.class);
        assertThat(rules.of(desk.programme).rules()).containsExactly(FIVE_YEARS);
        layDown(1, TEN_YEARS);
        assertThat(rules.of(desk.programme).rules()).containsExactly(TEN_YEARS);
    }

    /** In another edition, which is open still. */
    private Application enrolledBefore(String email) {
        PersonDetails now = desk.details;
        desk.details = new PersonDetails("Asha Rai", email, null, null, null, null, null, EnglishLevel.B2, null);
        var current = desk.programme;
        desk.programme = Registering.aProgramme();
        desk.intakes.open(desk.programme, Registering.terms());
        Application earlier = desk.endorsed();
        new ApplicationFollowsIntake(desk.applications, desk.intakes, desk.clock)
                .apply(
                        EventOrigin.of("intake-events", desk.programme.value(), 1),
                        earlier.id(),
                        ApplicationStatus.ENROLLED);
        desk.programme = current;
        desk.details = now;
        return earlier;
    }

    private void say(int yearsOfService) {
        desk.details =
                new PersonDetails("Asha Rai", "asha@example.org", null, null, null, null, null, null, yearsOfService);
    }

    private void layDown(long revision, Rule... asked) {
        layDown.handle(command(revision, asked));
    }

    private LayDownEligibilityRules.Command command(long revision, Rule... asked) {
        return new LayDownEligibilityRules.Command(
                desk.programme, Precondition.oneOf(Set.of(revision)), List.of(asked));
    }
}
