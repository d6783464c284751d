package org.jembatan.alumni.impact;

import java.math.BigDecimal;
import java.util.Collection;

import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;

/**
 * What one kind of outcome comes to over several plans.
 *
 * @param selfReported the sum that nobody has confirmed
 * @param confirmed the sum that focal points have confirmed
 * @param n how many outcomes were reported
 */
public record OutcomeFigure(OutcomeKind kind, String unit, BigDecimal selfReported, BigDecimal confirmed, int n) {

    /** What is added up: only the same kind in the same unit. */
    record Key(OutcomeKind kind, String unit) {

        static Key of(Outcome outcome) {
            return new Key(outcome.kind(), outcome.unit());
        }
    }

    static OutcomeFigure of(Key key, Collection<Outcome> outcomes) {
        return new OutcomeFigure(
                key.kind(),
                key.unit(),
                sum(outcomes, Outcome.Status.SELF_REPORTED),
                sum(outcomes, Outcome.Status.CONFIRMED),
                outcomes.size());
    }

    private static BigDecimal sum(Collection<Outcome> outcomes, Outcome.Status status) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == status)
                .map(Outcome::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
