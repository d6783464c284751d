package org.jembatan.alumni.impact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;

/**
 * What one kind of outcome comes to over several plans.
 *
 * @param quantity the sum of all, confirmed or not
 * @param selfReported the sum that nobody has confirmed; null when it is withheld
 * @param confirmed the sum that focal points have confirmed; null when it is withheld
 * @param n how many outcomes were reported
 */
public record OutcomeFigure(
        OutcomeKind kind,
        String unit,
        BigDecimal quantity,
        @Nullable BigDecimal selfReported,
        @Nullable BigDecimal confirmed,
        int n) {

    /** What is added up: only the same kind in the same unit. */
    public record Key(OutcomeKind kind, String unit) {

        static final Comparator<Key> ORDER = Comparator.comparing(Key::kind).thenComparing(Key::unit);

        static Key of(Outcome outcome) {
            return new Key(outcome.kind(), outcome.unit());
        }
    }

    static OutcomeFigure of(Key key, Collection<Outcome> outcomes) {
        BigDecimal selfReported = sum(outcomes, Outcome.Status.SELF_REPORTED);
        BigDecimal confirmed = sum(outcomes, Outcome.Status.CONFIRMED);
        return new OutcomeFigure(
                key.kind(), key.unit(), selfReported.add(confirmed), selfReported, confirmed, outcomes.size());
    }

    OutcomeFigure withoutStatus() {
        return new OutcomeFigure(kind, unit, quantity, null, null, n);
    }

    /** Whether something of it is known and not told. */
    public boolean suppressed() {
        return confirmed == null;
    }

    Key key() {
        return new Key(kind, unit);
    }

    private static BigDecimal sum(Collection<Outcome> outcomes, Outcome.Status status) {
        return outcomes.stream()
                .filter(outcome -> outcome.status() == status)
                .map(Outcome::quantity)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
