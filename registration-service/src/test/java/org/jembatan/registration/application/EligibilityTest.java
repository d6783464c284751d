package org.jembatan.registration.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.jembatan.chassis.domain.EventOrigin;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.domain.PreconditionRequired;
import org.jembatan.chassis.domain.Stale;
import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.Registering;
import org.jembatan.registration.application.LayDownEligibilityRules.Flip;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Rule.Kind;
import org.jembatan.registration.eligibility.RulesInMemory;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.eligibility.Verdict.Outcome;
import org.jembatan.registration.intake.UnknownIntake;
import org.jembatan.registration.person.PersonDetails;

/** How a candidate stands, and what a change of the rules would come to. */
class EligibilityTest {

    private static final Rule NOT_BEFORE = new Rule(Kind.REPEAT_PARTICIPATION, null, null, null, null);
    private static final Rule FIVE_YEARS = new Rule(Kind.YEARS_OF_SERVICE, 5, null, null, null);
    private static final Rule TEN_YEARS = new Rule(Kind.YEARS_OF_SERVICE, 10, null, null, null);

    private final Desk desk = new Desk(Registering.places(1));
    private final RulesInMemory rules = new RulesInMemory();
    private final JudgeEligibility judge = new JudgeEligibility(desk.applications, desk.intakes, desk.people, rules);
    private final LayDownEligibilityRules layDown =
            new LayDownEligibilityRules(rules, desk.applications, desk.intakes, judge);

    @Test
    void anEditionOfWhichNothingIsLaidDownAsksNothing() {
        assertThat(judge.by(desk.endorsed())).isEmpty();
    }

    @Test
    void whoWasEnrolledInACompletedEditionUnderTheSameAddressIsARepeater() {
        Application earlier = enrolledBefore("Asha@Example.org");
        layDown(0, NOT_BEFORE);
        Application now = desk.endorsed();

        assertThat(judge.by(now)).containsExactly(new Verdict(Kind.REPEAT_PARTICIPATION, Outcome.PASS, false));
        desk.intakes.complete(earlier.programmeId());
        assertThat(judge.by(now)).containsExactly(new Verdict(Kind.REPEAT_PARTICIPATION, Outcome.FAIL, true));
    }

    @Test
    void anotherAddressOrAnApplicationThatCameToNothingIsNoRepeat() {
        desk.intakes.complete(enrolledBefore("bina@example.org").programmeId());
        layDown(0, NOT_BEFORE);

        assertThat(judge.by(desk.endorsed())).extracting(Verdict::outcome).containsExactly(Outcome.PASS);
    }

    @Test
    void whoNamesNoEmployerHasNoCertificate() {
        layDown(0, new Rule(Kind.EMPLOYER_CERTIFICATE, null, null, null, null));

        assertThat(judge.by(desk.endorsed())).extracting(Verdict::outcome).containsExactly(Outcome.FAIL);
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
