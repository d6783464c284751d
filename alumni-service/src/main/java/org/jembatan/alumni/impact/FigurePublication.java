package org.jembatan.alumni.impact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jembatan.alumni.Participation;
import org.jembatan.alumni.impact.Evidence.Measurement;

/**
 * One indicator in one unit, and for whom how much of it is published.
 *
 * @param plans the groups whose baseline, target and coverage are published
 * @param reports those of them whose actual is published too: fewer people may have reported than were to report
 */
record FigurePublication(Figure.Measure measure, List<Part> parts, Publication plans, Publication reports) {

    /** What one person wants and has reported. */
    record Part(Participation who, Measurement measurement) {

        static Stream<Part> of(Evidence evidence) {
            return evidence.measurements().stream().map(one -> new Part(evidence.participation(), one));
        }

        Figure.Measure measure() {
            return Figure.Measure.of(measurement);
        }
    }

    static FigurePublication of(Figure.Measure measure, Collection<Part> parts) {
        Publication plans = Publication.of(Crowd.of(parts.stream().map(Part::who)));
        Publication reports = plans.narrowedTo(Crowd.of(parts.stream()
                .filter(part -> part.measurement().actual() != null)
                .map(Part::who)));
        return new FigurePublication(measure, List.copyOf(parts), plans, reports);
    }

    /** The name of an indicator is somebody's own words, so it is published only with a figure. */
    boolean isNamed() {
        return plans.shows(Group.EVERYBODY);
    }

    /** Empty when it is withheld; without what of it is withheld. */
    Optional<Figure> of(Group group) {
        if (!plans.shows(group)) {
            return Optional.empty();
        }
        Figure figure = Figure.of(
                measure,
                parts.stream()
                        .filter(part -> group.holds(part.who()))
                        .map(Part::measurement)
                        .toList());
        if (!reports.shows(group)) {
            return Optional.of(figure.withoutActual());
        }
        // A gain tells the baseline of those who have reported, and with all baselines that of the few who have not.
        return Optional.of(figure.n() < figure.expected() ? figure.withoutGain() : figure);
    }
}
