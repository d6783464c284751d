package org.jembatan.alumni.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.impact.Evidence.Measurement;

/**
 * What one indicator comes to over several plans. Sums of everything but the mean and the coverage add up over any split
 * of the plans.
 *
 * @param baseline the sum over all who are expected to report
 * @param target the sum over all who are expected to report
 * @param actual the sum over those who have reported; null when nobody has, or when it is withheld
 * @param gain actual less baseline of those who have reported; null when nobody has, or when it is withheld
 * @param meanActual actual of each who has reported, on average; who has not does not lower it; null like the actual
 * @param n how many have reported
 * @param expected how many were to report
 */
public record Figure(
        Measure measure,
        BigDecimal baseline,
        BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal gain,
        @Nullable BigDecimal meanActual,
        int n,
        int expected) {

    private static final int MEAN_DECIMALS = 4;

    /** What is measured; only the same in the same unit is added up. */
    public record Measure(String sdgTarget, String indicator, String unit) {

        static final Comparator<Measure> ORDER = Comparator.comparing(Measure::sdgTarget)
                .thenComparing(Measure::indicator)
                .thenComparing(Measure::unit);

        static Measure of(Measurement measurement) {
            return new Measure(
                    measurement.indicator().sdgTarget(),
                    measurement.indicator().name(),
                    measurement.indicator().unit());
        }
    }

    static Figure of(Measure measure, Collection<Measurement> measurements) {
        List<Measurement> known = measurements.stream()
                .filter(measurement -> measurement.actual() != null)
                .toList();
        BigDecimal actual = sum(known, Figure::actual);
        int n = known.size();
        return new Figure(
                measure,
                sum(measurements, one -> one.indicator().baseline()),
                sum(measurements, one -> one.indicator().target()),
                n == 0 ? null : actual,
                n == 0
                        ? null
                        : actual.subtract(sum(known, one -> one.indicator().baseline())),
                n == 0 ? null : actual.divide(BigDecimal.valueOf(n), MEAN_DECIMALS, RoundingMode.HALF_UP),
                n,
                measurements.size());
    }

    private static BigDecimal actual(Measurement known) {
        return Objects.requireNonNull(known.actual()).actual();
    }

    private static BigDecimal sum(Collection<Measurement> measurements, Function<Measurement, BigDecimal> value) {
        return measurements.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Figure withoutActual() {
        return new Figure(measure, baseline, target, null, null, null, n, expected);
    }

    Figure withoutGain() {
        return new Figure(measure, baseline, target, actual, null, meanActual, n, expected);
    }

    /** Whether something of it is known and not told. */
    public boolean suppressed() {
        return n > 0 && gain == null;
    }

    public Coverage coverage() {
        return new Coverage(n, expected);
    }
}
