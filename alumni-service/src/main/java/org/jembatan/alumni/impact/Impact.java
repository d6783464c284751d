package org.jembatan.alumni.impact;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.impact.Evidence.Measurement;

/**
 * What some plans come to together.
 *
 * @param answers of how many of those who were asked there is any answer
 */
public record Impact(Coverage answers, List<Figure> figures, List<OutcomeFigure> outcomes) {

    private static final Comparator<Figure> BY_MEASURE = Comparator.comparing(Figure::measure, Figure.Measure.ORDER);

    private static final Comparator<OutcomeFigure> BY_KIND =
            Comparator.comparing(OutcomeFigure::key, OutcomeFigure.Key.ORDER);

    static Impact of(Collection<Evidence> evidence) {
        Map<Figure.Measure, List<Measurement>> measurements =
                evidence.stream().flatMap(one -> one.measurements().stream()).collect(groupingBy(Figure.Measure::of));
        Map<OutcomeFigure.Key, List<Outcome>> outcomes = evidence.stream()
                .flatMap(one -> one.reports().stream())
                .collect(groupingBy(
                        report -> OutcomeFigure.Key.of(report.outcome()), mapping(Evidence.Report::outcome, toList())));
        return new Impact(
                Coverage.of(evidence),
                measurements.entrySet().stream()
                        .map(entry -> Figure.of(entry.getKey(), entry.getValue()))
                        .sorted(BY_MEASURE)
                        .toList(),
                outcomes.entrySet().stream()
                        .map(entry -> OutcomeFigure.of(entry.getKey(), entry.getValue()))
                        .sorted(BY_KIND)
                        .toList());
    }

    /** The same for each part, by name, in the order of the names. */
    static Map<String, Impact> by(Function<Evidence, String> name, Collection<Evidence> evidence) {
        Map<String, Impact> parts = new TreeMap<>();
        evidence.stream().collect(groupingBy(name)).forEach((part, some) -> parts.put(part, of(some)));
        return parts;
    }
}
