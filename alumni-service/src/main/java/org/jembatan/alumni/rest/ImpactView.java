package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.impact.Coverage;
import org.jembatan.alumni.impact.Figure;
import org.jembatan.alumni.impact.Impact;
import org.jembatan.alumni.impact.ImpactReport;
import org.jembatan.alumni.impact.OutcomeFigure;

/** The figures as everybody may see them: sums over people, with how much of each is known. */
record ImpactView(
        CoverageView answers,
        List<FigureView> totals,
        List<OutcomeFigure> outcomes,
        List<CountryView> countries,
        List<EditionView> editions) {

    static ImpactView of(ImpactReport report) {
        return new ImpactView(
                CoverageView.of(report.total().answers()),
                figures(report.total()),
                report.total().outcomes(),
                report.byCountry().entrySet().stream().map(CountryView::of).toList(),
                report.byEdition().entrySet().stream().map(EditionView::of).toList());
    }

    private static List<FigureView> figures(Impact impact) {
        return impact.figures().stream().map(FigureView::of).toList();
    }

    /** The {@code coverage} is null when nobody was to report. */
    record CoverageView(int n, int expected, @Nullable BigDecimal coverage) {

        static CoverageView of(Coverage coverage) {
            return new CoverageView(coverage.n(), coverage.expected(), coverage.share());
        }
    }

    /** See {@link Figure}; what is unknown is null. */
    record FigureView(
            String sdgTarget,
            String indicator,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable BigDecimal gain,
            @Nullable BigDecimal meanActual,
            int n,
            int expected,
            @Nullable BigDecimal coverage) {

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
                    figure.coverage().share());
        }
    }

    record CountryView(String country, CoverageView answers, List<FigureView> totals, List<OutcomeFigure> outcomes) {

        static CountryView of(Map.Entry<String, Impact> part) {
            Impact impact = part.getValue();
            return new CountryView(
                    part.getKey(), CoverageView.of(impact.answers()), figures(impact), impact.outcomes());
        }
    }

    record EditionView(
            String programmeId, CoverageView answers, List<FigureView> totals, List<OutcomeFigure> outcomes) {

        static EditionView of(Map.Entry<String, Impact> part) {
            Impact impact = part.getValue();
            return new EditionView(
                    part.getKey(), CoverageView.of(impact.answers()), figures(impact), impact.outcomes());
        }
    }
}
