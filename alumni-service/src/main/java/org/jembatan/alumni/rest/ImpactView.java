package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.impact.Coverage;
import org.jembatan.alumni.impact.Figure;
import org.jembatan.alumni.impact.Impact;
import org.jembatan.alumni.impact.ImpactReport;
import org.jembatan.alumni.impact.OutcomeFigure;
import org.jembatan.alumni.impact.PublishedImpact;
import org.jembatan.alumni.impact.PublishedReport;

/**
 * The figures: sums over people, with how much of each is known. What is {@code suppressed} is withheld from the reader,
 * in whole or in part; what is null in it is withheld, and elsewhere unknown.
 *
 * @param countries null where no such breakdown is published
 * @param editions null where no such breakdown is published
 */
record ImpactView(
        CoverageView answers,
        List<FigureView> totals,
        List<OutcomeView> outcomes,
        @Nullable List<CountryView> countries,
        @Nullable List<EditionView> editions) {

    static ImpactView of(ImpactReport report) {
        Part total = Part.of(report.total());
        return new ImpactView(
                total.answers(),
                total.totals(),
                total.outcomes(),
                each(report.byCountry(), (name, impact) -> CountryView.of(name, Part.of(impact))),
                each(report.byEdition(), (name, impact) -> EditionView.of(name, Part.of(impact))));
    }

    static ImpactView of(PublishedReport report) {
        Part total = Part.of(report.total());
        return new ImpactView(
                total.answers(),
                total.totals(),
                total.outcomes(),
                report.byCountry() == null
                        ? null
                        : each(report.byCountry(), (name, impact) -> CountryView.of(name, Part.of(impact))),
                report.byEdition() == null
                        ? null
                        : each(report.byEdition(), (name, impact) -> EditionView.of(name, Part.of(impact))));
    }

    private static <I, V> List<V> each(Map<String, I> parts, BiFunction<String, I, V> view) {
        return parts.entrySet().stream()
                .map(part -> view.apply(part.getKey(), part.getValue()))
                .toList();
    }

    /** What is shown of everybody, of a country and of an edition alike. */
    private record Part(CoverageView answers, List<FigureView> totals, List<OutcomeView> outcomes) {

        static Part of(Impact impact) {
            return new Part(
                    CoverageView.of(impact.answers()),
                    impact.figures().stream().map(FigureView::of).toList(),
                    impact.outcomes().stream().map(OutcomeView::of).toList());
        }

        static Part of(PublishedImpact impact) {
            return new Part(
                    impact.answers().map(CoverageView::of).orElse(CoverageView.SUPPRESSED),
                    impact.figures().entrySet().stream()
                            .map(entry -> FigureView.of(entry.getKey(), entry.getValue()))
                            .toList(),
                    impact.outcomes().entrySet().stream()
                            .map(entry -> OutcomeView.of(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    /** The {@code coverage} is null too when nobody was to report. */
    record CoverageView(
            @Nullable Integer n,
            @Nullable Integer expected,
            @Nullable BigDecimal coverage,
            boolean suppressed) {

        private static final CoverageView SUPPRESSED = new CoverageView(null, null, null, true);

        static CoverageView of(Coverage coverage) {
            return new CoverageView(coverage.n(), coverage.expected(), coverage.share(), false);
        }
    }

    /** See {@link Figure}. */
    record FigureView(
            String sdgTarget,
            String indicator,
            String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal gain,
            @Nullable BigDecimal meanActual,
            @Nullable Integer n,
            @Nullable Integer expected,
            @Nullable BigDecimal coverage,
            boolean suppressed) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.measure().sdgTarget(),
                    figure.measure().indicator(),
                    figure.measure().unit(),
                    figure.baseline(),
                    figure.target(),
                    figure.actual(),
                    figure.gain(),
                    figure.meanActual(),
                    figure.n(),
                    figure.expected(),
                    figure.coverage().share(),
                    figure.suppressed());
        }

        static FigureView of(Figure.Measure measure, Optional<Figure> figure) {
            return figure.map(FigureView::of)
                    .orElseGet(() -> new FigureView(
                            measure.sdgTarget(),
                            measure.indicator(),
                            measure.unit(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            true));
        }
    }

    /** See {@link OutcomeFigure}. */
    record OutcomeView(
            OutcomeKind kind,
            String unit,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal selfReported,
            @Nullable BigDecimal confirmed,
            @Nullable Integer n,
            boolean suppressed) {

        static OutcomeView of(OutcomeFigure figure) {
            return new OutcomeView(
                    figure.kind(),
                    figure.unit(),
                    figure.quantity(),
                    figure.selfReported(),
                    figure.confirmed(),
                    figure.n(),
                    figure.suppressed());
        }

        static OutcomeView of(OutcomeFigure.Key key, Optional<OutcomeFigure> figure) {
            return figure.map(OutcomeView::of)
                    .orElseGet(() -> new OutcomeView(key.kind(), key.unit(), null, null, null, null, true));
        }
    }

    record CountryView(String country, CoverageView answers, List<FigureView> totals, List<OutcomeView> outcomes) {

        private static CountryView of(String country, Part part) {
            return new CountryView(country, part.answers(), part.totals(), part.outcomes());
        }
    }

    record EditionView(String programmeId, CoverageView answers, List<FigureView> totals, List<OutcomeView> outcomes) {

        private static EditionView of(String programmeId, Part part) {
            return new EditionView(programmeId, part.answers(), part.totals(), part.outcomes());
        }
    }
}
