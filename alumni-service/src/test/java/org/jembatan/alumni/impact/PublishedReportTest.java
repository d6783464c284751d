package org.jembatan.alumni.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.ActionPlan;

/** What of the figures is for everybody. */
class PublishedReportTest {

    private static final Selection ALL = new Selection(null, null, null);
    private static final Figure.Measure LOANS = new Figure.Measure("9.3", "Loans", "loans");
    private static final ProgrammeId FIRST = Alumni.from("NP").programmeId();
    private static final ProgrammeId SECOND = Alumni.from("NP").programmeId();

    private final Reporting reporting = new Reporting();

    @Test
    void ofFewerThanFiveNothingIsTold() {
        people(4, "NP", FIRST);
        assertThat(report().total().answers()).isEmpty();
        assertThat(report().total().figures()).isEmpty();

        people(1, "NP", FIRST);
        assertThat(report().total().answers()).contains(new Coverage(5, 5));
        assertThat(figure(report().total()))
                .isNotNull()
                .satisfies(figure -> assertThat(figure.actual()).isEqualByComparingTo("30"));
    }

    @Test
    void oneAndTheSamePersonIsNotSeveral() {
        Participation who = Alumni.from("NP");
        for (int edition = 0; edition < 5; edition++) {
            reporting.reports(new Participation(Alumni.from("NP").programmeId(), who.personId(), "NP"), 10, 6);
        }
        assertThat(report().total().answers()).isEmpty();
    }

    @Test
    void anIndicatorIsNamedOnlyWhenFiveHaveIt() {
        people(5, "NP", FIRST);
        ActionPlan other = reporting.reports("NP", 10, 6);
        reporting.changesUnit(other, "loans to my cousin's weavers");
        assertThat(report().total().figures()).containsOnlyKeys(LOANS);
    }

    @Test
    void withTheSmallestCountryTheNextIsWithheldToo() {
        people(9, "NP", FIRST);
        people(6, "LA", FIRST);
        people(3, "AF", FIRST);
        assertThat(report().byCountry()).containsOnlyKeys("AF", "LA", "NP");
        assertThat(country("NP").answers()).contains(new Coverage(9, 9));
        assertThat(country("LA").answers()).isEmpty();
        assertThat(country("AF").answers()).isEmpty();
        assertThat(country("AF").figures()).containsOnlyKeys(LOANS);
        assertThat(figure(country("AF"))).isNull();
    }

    /** Each is large by itself, but the first edition less Laos is two Nepalis. */
    @Test
    void whereCountriesAndEditionsCrossNoDifferenceIsTheFew() {
        people(6, "LA", FIRST);
        people(2, "NP", FIRST);
        people(7, "NP", SECOND);
        assertThat(country("LA").answers()).isPresent();
        assertThat(country("NP").answers()).isPresent();
        assertThat(edition(FIRST).answers()).isEmpty();
        assertThat(edition(SECOND).answers()).isEmpty();

        people(3, "NP", FIRST);
        assertThat(edition(FIRST).answers()).isPresent();
    }

    @Test
    void whatFewHaveReportedIsWithheldThoughManyWereToReport() {
        people(4, "NP", FIRST);
        people(5, "NP", FIRST, null);
        Figure figure = Objects.requireNonNull(figure(report().total()));
        assertThat(figure.actual()).isNull();
        assertThat(figure.meanActual()).isNull();
        assertThat(figure.coverage()).isEqualTo(new Coverage(4, 9));
        assertThat(figure.suppressed()).isTrue();
    }

    @Test
    void aGainIsToldOnceAllHaveReported() {
        people(9, "NP", FIRST);
        assertThat(Objects.requireNonNull(figure(report().total())).gain()).isEqualByComparingTo("36");

        people(1, "NP", FIRST, null);
        Figure figure = Objects.requireNonNull(figure(report().total()));
        assertThat(figure.gain()).as("it would tell what one person began with").isNull();
        assertThat(figure.actual()).isEqualByComparingTo("54");
        assertThat(figure.suppressed()).isTrue();
    }

    @Test
    void whatNobodyHasReportedIsUnknownAndNotWithheld() {
        people(5, "NP", FIRST, null);
        Figure figure = Objects.requireNonNull(figure(report().total()));
        assertThat(figure.actual()).isNull();
        assertThat(figure.suppressed()).isFalse();
    }

    @Test
    void outcomesAreOfPeopleHoweverOftenTheyReport() {
        reporting.tells("NP", 6, OutcomeKind.JOBS, 3, false);
        people(9, "NP", FIRST);
        assertThat(report().total().outcomes()).isEmpty();

        for (int i = 0; i < 4; i++) {
            reporting.tells("NP", OutcomeKind.JOBS, 3, false);
        }
        assertThat(outcome()).satisfies(figure -> {
            assertThat(figure.selfReported()).isEqualByComparingTo("30");
            assertThat(figure.confirmed()).isEqualByComparingTo("0");
            assertThat(figure.suppressed()).isFalse();
        });
    }

    @Test
    void whatIsConfirmedOfFewIsNotToldApart() {
        for (int i = 0; i < 5; i++) {
            reporting.tells("NP", OutcomeKind.JOBS, 3, false);
        }
        reporting.tells("NP", OutcomeKind.JOBS, 3, true);
        assertThat(outcome()).satisfies(figure -> {
            assertThat(figure.quantity()).isEqualByComparingTo("18");
            assertThat(figure.confirmed()).isNull();
            assertThat(figure.selfReported()).isNull();
            assertThat(figure.n()).isEqualTo(6);
            assertThat(figure.suppressed()).isTrue();
        });
    }

    @Test
    void aPartIsToldWithoutABreakdownAndACrossingNotAtAll() {
        people(9, "NP", FIRST);
        people(9, "LA", FIRST);
        assertThat(reporting.published(new Selection(FIRST, null, null)))
                .isEqualTo(new PublishedReport(edition(FIRST), null, null));
        assertThat(reporting.published(new Selection(null, "LA", null)))
                .isEqualTo(new PublishedReport(country("LA"), null, null));
        PublishedReport crossed = reporting.published(new Selection(FIRST, "LA", null));
        assertThat(crossed.total().answers()).isEmpty();
        assertThat(figure(crossed.total())).isNull();
        assertThat(crossed)
                .as("like one of whom nobody is known")
                .isEqualTo(reporting.published(new Selection(null, "BT", null)));
    }

    @Test
    void anSdgTargetChoosesAmongTheSameFigures() {
        people(9, "NP", FIRST);
        assertThat(reporting.published(new Selection(null, null, "9.3"))).isEqualTo(report());
        assertThat(reporting.published(new Selection(null, null, "8.3")).total())
                .isEqualTo(new PublishedImpact(report().total().answers(), Map.of(), Map.of()));
    }

    private void people(int count, String country, ProgrammeId edition) {
        people(count, country, edition, 6);
    }

    private void people(int count, String country, ProgrammeId edition, @Nullable Integer actual) {
        for (int i = 0; i < count; i++) {
            reporting.reports(new Participation(edition, Alumni.from(country).personId(), country), 10, actual);
        }
    }

    private PublishedReport report() {
        return reporting.published(ALL);
    }

    private PublishedImpact country(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(report().byCountry()).get(name));
    }

    private PublishedImpact edition(ProgrammeId id) {
        return Objects.requireNonNull(
                Objects.requireNonNull(report().byEdition()).get(id.value()));
    }

    private OutcomeFigure outcome() {
        return report().total()
                .outcomes()
                .getOrDefault(new OutcomeFigure.Key(OutcomeKind.JOBS, "people"), Optional.empty())
                .orElseThrow();
    }

    private static @Nullable Figure figure(PublishedImpact impact) {
        return impact.figures().getOrDefault(LOANS, Optional.empty()).orElse(null);
    }
}
