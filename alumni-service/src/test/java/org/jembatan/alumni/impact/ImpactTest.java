package org.jembatan.alumni.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.ActionPlan;

/** How reports become figures. */
class ImpactTest {

    private static final Selection ALL = new Selection(null, null, null);

    private final Reporting reporting = new Reporting();

    @Test
    void whatIsMissingLowersTheCoverageAndNeverTheMean() {
        reporting.reports("NP", 10, 6);
        reporting.reports("NP", 10, 10);
        reporting.reports("AF", 10, null);

        Figure figure = total().figures().getFirst();
        assertThat(figure.measure()).isEqualTo(new Figure.Measure("9.3", "Loans", "loans"));
        assertThat(figure.meanActual()).isEqualByComparingTo("8");
        assertThat(figure.actual()).isEqualByComparingTo("16");
        assertThat(figure.gain()).isEqualByComparingTo("12");
        assertThat(figure.baseline()).isEqualByComparingTo("6");
        assertThat(figure.target()).isEqualByComparingTo("30");
        assertThat(figure.coverage()).isEqualTo(new Coverage(2, 3));
        assertThat(figure.coverage().share()).isEqualByComparingTo("0.66");
    }

    @Test
    void whatIsUnknownIsNotZeroAndWhatIsZeroIsKnown() {
        reporting.reports("NP", 10, null);
        Figure unknown = total().figures().getFirst();
        assertThat(unknown.actual()).isNull();
        assertThat(unknown.gain()).isNull();
        assertThat(unknown.meanActual()).isNull();

        reporting.reports("NP", 10, 0);
        assertThat(total().figures().getFirst().actual()).isEqualByComparingTo("0");
    }

    @Test
    void whoIsNotYetAskedIsNotExpectedToReport() {
        reporting.on(LocalDate.parse("2026-10-30")).reports("NP", 10, null);
        assertThat(total().answers()).isEqualTo(new Coverage(0, 0));
        assertThat(total().answers().share()).isNull();
        reporting.on(LocalDate.parse("2026-10-31"));
        assertThat(total().answers()).isEqualTo(new Coverage(0, 1));
    }

    @Test
    void theLatestAnswerThatKnowsCounts() {
        ActionPlan plan = reporting.reports("NP", 10, 4);
        reporting.answersAlso(plan, 2, 9);
        assertThat(total().figures().getFirst().actual()).isEqualByComparingTo("9");
        assertThat(total().figures().getFirst().coverage()).isEqualTo(new Coverage(1, 1));
    }

    @Test
    void whatFollowedInAnotherUnitIsNotMixedIn() {
        ActionPlan plan = reporting.reports("NP", 10, 4);
        reporting.changesUnit(plan, "million rupees");
        Figure figure = total().figures().getFirst();
        assertThat(figure.measure().unit()).isEqualTo("million rupees");
        assertThat(figure.actual()).isNull();
    }

    @Test
    void outcomesAddUpByKindAndUnitAndShowWhatIsConfirmed() {
        reporting.tells("NP", OutcomeKind.KNOWLEDGE_PASSED_ON, 30, true);
        reporting.tells("NP", OutcomeKind.KNOWLEDGE_PASSED_ON, 12, false);
        reporting.tells("AF", OutcomeKind.JOBS, 3, false);

        assertThat(total().outcomes())
                .containsExactly(
                        new OutcomeFigure(
                                OutcomeKind.KNOWLEDGE_PASSED_ON,
                                "people",
                                BigDecimal.valueOf(42),
                                BigDecimal.valueOf(12),
                                BigDecimal.valueOf(30),
                                2),
                        new OutcomeFigure(
                                OutcomeKind.JOBS,
                                "people",
                                BigDecimal.valueOf(3),
                                BigDecimal.valueOf(3),
                                BigDecimal.ZERO,
                                1));
        assertThat(reporting.report(new Selection(null, null, "9.3")).total().outcomes())
                .isEmpty();
    }

    @Test
    void aSelectionTakesOneCountryEditionOrTarget() {
        ActionPlan nepali = reporting.reports("NP", 10, 4);
        reporting.reports("AF", 20, 4);
        assertThat(targetOf(new Selection(null, "AF", null))).isEqualByComparingTo("20");
        assertThat(targetOf(new Selection(nepali.participation().programmeId(), null, "9.3")))
                .isEqualByComparingTo("10");
        assertThat(targetOf(new Selection(null, null, "8.3"))).isNull();
        assertThat(reporting.report(ALL).byCountry().keySet()).containsExactly("AF", "NP");
        assertThat(reporting.report(ALL).byEdition()).hasSize(2);
    }

    @Test
    void theHeadlineCountsEachPersonOnce() {
        Participation first = Alumni.from("NP");
        Participation again = new Participation(Alumni.from("NP").programmeId(), first.personId(), "NP");
        assertThat(Headline.of(List.of(first, again, Alumni.from("LA")))).isEqualTo(new Headline(2, 2, 3));
    }

    private Impact total() {
        return reporting.report(ALL).total();
    }

    private @Nullable BigDecimal targetOf(Selection selection) {
        return reporting.report(selection).total().figures().stream()
                .map(Figure::target)
                .findFirst()
                .orElse(null);
    }
}
