package org.jembatan.alumni.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.impact.Evidence.Measurement;
import org.jembatan.alumni.impact.Evidence.Report;
import org.jembatan.alumni.plan.PlanContent;

/** Whatever people report, and however many do not. */
class ImpactPropertiesTest {

    @Property
    void theTotalIsTheSumOfTheCountriesAndTheSumOfTheEditions(@ForAll("evidence") List<Evidence> evidence) {
        ImpactReport report = ImpactReport.of(evidence);
        for (Collection<Impact> parts :
                List.of(report.byCountry().values(), report.byEdition().values())) {
            assertThat(parts.stream().mapToInt(part -> part.answers().n()).sum())
                    .isEqualTo(report.total().answers().n());
            assertThat(parts.stream()
                            .mapToInt(part -> part.answers().expected())
                            .sum())
                    .isEqualTo(report.total().answers().expected());
            report.total().figures().forEach(total -> assertAddsUp(total, parts));
            report.total().outcomes().forEach(total -> assertAddsUp(total, parts));
        }
    }

    @Property
    void whoDoesNotReportChangesNoMean(@ForAll("evidence") List<Evidence> evidence) {
        List<Evidence> moreSilent = Stream.concat(
                        evidence.stream(), evidence.stream().map(ImpactPropertiesTest::silent))
                .toList();
        Impact before = Impact.of(evidence);
        Impact after = Impact.of(moreSilent);
        assertThat(after.figures())
                .extracting(Figure::meanActual)
                .containsExactlyElementsOf(
                        before.figures().stream().map(Figure::meanActual).toList());
        for (int i = 0; i < before.figures().size(); i++) {
            assertThat(after.figures().get(i).expected())
                    .isEqualTo(2 * before.figures().get(i).expected());
            assertThat(after.figures().get(i).n())
                    .isEqualTo(before.figures().get(i).n());
        }
    }

    @Property
    void aFigureIsUnknownOnlyWhenNobodyHasReported(@ForAll("evidence") List<Evidence> evidence) {
        assertThat(Impact.of(evidence).figures()).allSatisfy(figure -> {
            assertThat(figure.actual() == null).isEqualTo(figure.n() == 0);
            assertThat(figure.n()).isLessThanOrEqualTo(figure.expected());
        });
    }

    private static void assertAddsUp(Figure total, Collection<Impact> parts) {
        List<Figure> same = parts.stream()
                .flatMap(part -> part.figures().stream())
                .filter(figure -> figure.measure().equals(total.measure()))
                .toList();
        assertThat(sum(same, Figure::baseline)).isEqualByComparingTo(total.baseline());
        assertThat(sum(same, Figure::target)).isEqualByComparingTo(total.target());
        assertThat(sum(same, Figure::actual)).isEqualByComparingTo(orZero(total.actual()));
        assertThat(sum(same, Figure::gain)).isEqualByComparingTo(orZero(total.gain()));
        assertThat(same.stream().mapToInt(Figure::n).sum()).isEqualTo(total.n());
        assertThat(same.stream().mapToInt(Figure::expected).sum()).isEqualTo(total.expected());
    }

    private static void assertAddsUp(OutcomeFigure total, Collection<Impact> parts) {
        List<OutcomeFigure> same = parts.stream()
                .flatMap(part -> part.outcomes().stream())
                .filter(figure -> figure.kind() == total.kind() && figure.unit().equals(total.unit()))
                .toList();
        assertThat(sum(same, OutcomeFigure::selfReported)).isEqualByComparingTo(total.selfReported());
        assertThat(sum(same, OutcomeFigure::confirmed)).isEqualByComparingTo(total.confirmed());
        assertThat(same.stream().mapToInt(OutcomeFigure::n).sum()).isEqualTo(total.n());
    }

    private static <T> BigDecimal sum(List<T> figures, Function<T, @Nullable BigDecimal> value) {
        return figures.stream().map(value).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal orZero(@Nullable BigDecimal unknown) {
        return unknown == null ? BigDecimal.ZERO : unknown;
    }

    /** Somebody else of the same country and edition with the same plan, who has not answered. */
    private static Evidence silent(Evidence evidence) {
        return new Evidence(
                evidence.planId(),
                evidence.participation(),
                false,
                evidence.measurements().stream()
                        .map(known -> new Measurement(known.indicator(), null, null))
                        .toList(),
                List.of());
    }

    @Provide
    Arbitrary<List<Evidence>> evidence() {
        Participation first = Alumni.from("NP");
        Participation second = Alumni.from("LA");
        Arbitrary<Participation> people = Combinators.combine(
                        Arbitraries.of("NP", "LA", "AF"), Arbitraries.of(first, second))
                .as((country, edition) -> new Participation(
                        edition.programmeId(), Alumni.from(country).personId(), country));
        return Combinators.combine(
                        people,
                        measurements()
                                .list()
                                .ofMaxSize(3)
                                .uniqueElements(one -> one.indicator().name()),
                        reports().list().ofMaxSize(3))
                .as((who, measurements, reports) -> new Evidence(
                        who.planId(),
                        who,
                        !reports.isEmpty() || measurements.stream().anyMatch(one -> one.actual() != null),
                        measurements,
                        reports))
                .list()
                .ofMaxSize(12);
    }

    private static Arbitrary<Measurement> measurements() {
        Arbitrary<BigDecimal> amounts = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(2);
        return Combinators.combine(
                        Arbitraries.of("Loans", "Jobs"),
                        Arbitraries.of("9.3", "8.3"),
                        amounts,
                        amounts,
                        amounts.injectNull(0.4))
                .as((name, sdgTarget, baseline, target, actual) -> new Measurement(
                        new PlanContent.Indicator(name, "units", sdgTarget, baseline, target, null),
                        actual == null ? null : new Actual(name, "units", actual),
                        actual == null ? null : Stage.M6));
    }

    private static Arbitrary<Report> reports() {
        return Combinators.combine(
                        Arbitraries.of(OutcomeKind.class),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.of(true, false))
                .as((kind, quantity, confirmed) -> new Report(
                        new FollowUpId(Alumni.anId()),
                        Stage.M3,
                        new Outcome(
                                new OutcomeId(Alumni.anId()),
                                kind,
                                BigDecimal.valueOf(quantity),
                                "people",
                                "So it was",
                                null,
                                confirmed ? new Outcome.Confirmation("account", java.time.Instant.EPOCH) : null)));
    }
}
