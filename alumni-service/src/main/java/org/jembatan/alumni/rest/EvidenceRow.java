package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.SessionId;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.impact.Evidence;

/** One plan's share in a figure. */
final class EvidenceRow {

    private EvidenceRow() {}

    /** Those of that indicator and unit; null stands for all. */
    static List<OfIndicator> measurements(List<Evidence> evidence, @Nullable String indicator, @Nullable String unit) {
        return evidence.stream()
                .flatMap(one -> one.measurements().stream().map(measurement -> OfIndicator.of(one, measurement)))
                .filter(row -> indicator == null || indicator.equals(row.indicator()))
                .filter(row -> unit == null || unit.equals(row.unit()))
                .toList();
    }

    /** Those of that kind and unit; null stands for all. */
    static List<OfOutcome> outcomes(List<Evidence> evidence, @Nullable OutcomeKind kind, @Nullable String unit) {
        return evidence.stream()
                .flatMap(one -> one.reports().stream().map(report -> OfOutcome.of(one, report)))
                .filter(row -> kind == null || kind == row.kind())
                .filter(row -> unit == null || unit.equals(row.unit()))
                .toList();
    }

    /** The {@code actual} is null when nothing is known, the session when none inspired the indicator. */
    record OfIndicator(
            PlanId planId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            String sdgTarget,
            String indicator,
            String unit,
            BigDecimal baseline,
            BigDecimal target,
            @Nullable BigDecimal actual,
            @Nullable Stage followUp,
            @Nullable SessionId inspiredBySessionId) {

        static OfIndicator of(Evidence evidence, Evidence.Measurement measurement) {
            var indicator = measurement.indicator();
            var actual = measurement.actual();
            return new OfIndicator(
                    evidence.planId(),
                    evidence.participation().programmeId(),
                    evidence.participation().personId(),
                    evidence.participation().country(),
                    indicator.sdgTarget(),
                    indicator.name(),
                    indicator.unit(),
                    indicator.baseline(),
                    indicator.target(),
                    actual == null ? null : actual.actual(),
                    measurement.asOf(),
                    indicator.inspiredBySessionId());
        }
    }

    record OfOutcome(
            PlanId planId,
            ProgrammeId programmeId,
            PersonId personId,
            String country,
            FollowUpId followUpId,
            Stage followUp,
            OutcomeId outcomeId,
            OutcomeKind kind,
            BigDecimal quantity,
            String unit,
            Outcome.Status status) {

        static OfOutcome of(Evidence evidence, Evidence.Report report) {
            Outcome outcome = report.outcome();
            return new OfOutcome(
                    evidence.planId(),
                    evidence.participation().programmeId(),
                    evidence.participation().personId(),
                    evidence.participation().country(),
                    report.followUpId(),
                    report.stage(),
                    outcome.id(),
                    outcome.kind(),
                    outcome.quantity(),
                    outcome.unit(),
                    outcome.status());
        }
    }
}
