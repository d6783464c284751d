package org.jembatan.registration.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.jembatan.registration.EnglishLevel;
import org.jembatan.registration.Registering;
import org.jembatan.registration.eligibility.Rule.Kind;
import org.jembatan.registration.eligibility.UnacceptableRules.Objection;
import org.jembatan.registration.eligibility.Verdict.Outcome;

/** What each kind of rule says of whom, and which rules cannot be followed. */
class RuleTest {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-09-21");
    private static final Facts NOTHING_SAID = new Facts("NP", null, null, null, null, false);

    @ParameterizedTest
    @CsvSource({
        "1996-09-21, 25, 30, PASS, 30",
        "1996-09-22, 25, 30, PASS, 29",
        "1995-09-21, 25, 30, FAIL, 31",
        "1995-09-22, 25, 30, PASS, 30",
        "2001-09-21, 25, 30, PASS, 25",
        "2001-09-22, 25, 30, FAIL, 24",
        "2001-09-22, , 30, PASS, 24",
        "1960-01-01, 25, , PASS, 66"
    })
    void ageIsThatOfTheFirstDay(
            LocalDate birthDate, @Nullable Integer min, @Nullable Integer max, Outcome outcome, int age) {
        assertThat(judge(new Rule(Kind.AGE, min, max, null, null), born(birthDate)))
                .isEqualTo(new Verdict(Kind.AGE, outcome, age));
    }

    @ParameterizedTest
    @CsvSource({"B1, FAIL", "B2, PASS", "C1, PASS"})
    void englishIsOfThatLevelAtLeast(EnglishLevel level, Outcome outcome) {
        assertThat(judge(rule(Kind.ENGLISH_LEVEL), new Facts("NP", null, level, null, null, false)))
                .isEqualTo(new Verdict(Kind.ENGLISH_LEVEL, outcome, level));
    }

    @ParameterizedTest
    @CsvSource({"4, FAIL", "5, PASS", "40, PASS"})
    void serviceIsOfSoManyYearsAtLeast(int years, Outcome outcome) {
        assertThat(judge(rule(Kind.YEARS_OF_SERVICE), new Facts("NP", null, null, years, null, false)))
                .isEqualTo(new Verdict(Kind.YEARS_OF_SERVICE, outcome, years));
    }

    @ParameterizedTest
    @CsvSource({"false, PASS", "true, FAIL"})
    void whoTookPartBeforeFails(boolean before, Outcome outcome) {
        assertThat(judge(rule(Kind.REPEAT_PARTICIPATION), new Facts("NP", null, null, null, null, before)))
                .isEqualTo(new Verdict(Kind.REPEAT_PARTICIPATION, outcome, before));
    }

    @ParameterizedTest
    @CsvSource({"false, FAIL", "true, PASS"})
    void anEmployerHasConfirmed(boolean confirmed, Outcome outcome) {
        assertThat(judge(rule(Kind.EMPLOYER_CERTIFICATE), new Facts("NP", null, null, null, confirmed, false)))
                .isEqualTo(new Verdict(Kind.EMPLOYER_CERTIFICATE, outcome, confirmed));
    }

    @ParameterizedTest
    @CsvSource({"NP, PASS", "AF, FAIL"})
    void theCountryIsOneOfThose(String country, Outcome outcome) {
        assertThat(judge(rule(Kind.COUNTRY), new Facts(country, null, null, null, null, false)))
                .isEqualTo(new Verdict(Kind.COUNTRY, outcome, country));
    }

    @ParameterizedTest
    @EnumSource(names = {"AGE", "ENGLISH_LEVEL", "YEARS_OF_SERVICE", "EMPLOYER_CERTIFICATE"})
    void whatNobodySaidIsUnknownAndNotAFailure(Kind kind) {
        assertThat(judge(rule(kind), NOTHING_SAID)).isEqualTo(new Verdict(kind, Outcome.UNKNOWN, null));
    }

    @Test
    void saysOfEveryRuleWhatIsWrongWithIt() {
        assertThatThrownBy(() -> EligibilityRules.none(Registering.aProgramme())
                        .laidDownAs(List.of(
                                new Rule(Kind.AGE, null, null, EnglishLevel.A1, null),
                                new Rule(Kind.AGE, 30, 29, null, null),
                                new Rule(Kind.ENGLISH_LEVEL, 1, 2, null, List.of("NP")),
                                new Rule(Kind.YEARS_OF_SERVICE, null, null, null, null),
                                new Rule(Kind.COUNTRY, null, null, null, List.of()))))
                .isInstanceOfSatisfying(
                        UnacceptableRules.class,
                        refusal -> assertThat(refusal.facts())
                                .extractingByKey("errors")
                                .asInstanceOf(InstanceOfAssertFactories.list(Objection.class))
                                .extracting(Objection::pointer)
                                .containsExactly(
                                        "/rules/0/level",
                                        "/rules/0/min",
                                        "/rules/1/max",
                                        "/rules/1/kind",
                                        "/rules/2/min",
                                        "/rules/2/max",
                                        "/rules/2/countries",
                                        "/rules/2/level",
                                        "/rules/3/min",
                                        "/rules/4/countries"));
    }

    private static Verdict judge(Rule rule, Facts facts) {
        List<Verdict> verdicts = EligibilityRules.none(Registering.aProgramme())
                .laidDownAs(List.of(rule))
                .judge(facts, FIRST_DAY)
                .verdicts();
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static Facts born(LocalDate birthDate) {
        return new Facts("NP", birthDate, null, null, null, false);
    }

    private static Rule rule(Kind kind) {
        return switch (kind) {
            case AGE -> new Rule(kind, 25, null, null, null);
            case ENGLISH_LEVEL -> new Rule(kind, null, null, EnglishLevel.B2, null);
            case YEARS_OF_SERVICE -> new Rule(kind, 5, null, null, null);
            case COUNTRY -> new Rule(kind, null, null, null, List.of("NP", "LK"));
            case REPEAT_PARTICIPATION, EMPLOYER_CERTIFICATE -> new Rule(kind, null, null, null, null);
        };
    }
}
