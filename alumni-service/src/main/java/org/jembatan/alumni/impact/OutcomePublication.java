package org.jembatan.alumni.impact;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Outcome;

/**
 * One kind of outcome in one unit, and for whom how much of it is published.
 *
 * @param toldApart whether it is told apart what is confirmed
 */
record OutcomePublication(OutcomeFigure.Key key, List<Part> parts, Publication publication, boolean toldApart) {

    /** An outcome, and whose it is. */
    record Part(Participation who, Outcome outcome) {

        static Stream<Part> of(Evidence evidence) {
            return evidence.reports().stream().map(report -> new Part(evidence.participation(), report.outcome()));
        }

        OutcomeFigure.Key key() {
            return OutcomeFigure.Key.of(outcome);
        }
    }

    /** Where those with confirmed outcomes, or those with others, are too few for that, all are taken together. */
    static OutcomePublication of(OutcomeFigure.Key key, Collection<Part> parts) {
        Publication apart =
                Publication.of(crowd(parts, Outcome.Status.SELF_REPORTED), crowd(parts, Outcome.Status.CONFIRMED));
        boolean toldApart = apart.shows(Group.EVERYBODY);
        return new OutcomePublication(
                key,
                List.copyOf(parts),
                toldApart ? apart : Publication.of(Crowd.of(parts.stream().map(Part::who))),
                toldApart);
    }

    private static Crowd crowd(Collection<Part> parts, Outcome.Status status) {
        return Crowd.of(
                parts.stream().filter(part -> part.outcome().status() == status).map(Part::who));
    }

    /** The unit is somebody's own words, so it is published only with a figure. */
    boolean isNamed() {
        return publication.shows(Group.EVERYBODY);
    }

    /** Empty when it is withheld; without what of it is withheld. */
    Optional<OutcomeFigure> of(Group group) {
        if (!publication.shows(group)) {
            return Optional.empty();
        }
        OutcomeFigure figure = OutcomeFigure.of(
                key,
                parts.stream()
                        .filter(part -> group.holds(part.who()))
                        .map(Part::outcome)
                        .toList());
        return Optional.of(toldApart ? figure : figure.withoutStatus());
    }
}
