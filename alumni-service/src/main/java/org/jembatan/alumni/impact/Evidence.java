package org.jembatan.alumni.impact;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.FollowUpState;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.PlanContent;

/**
 * What one plan brings to the figures.
 *
 * @param answered whether any of its follow-ups has an answer
 */
public record Evidence(
        PlanId planId,
        Participation participation,
        boolean answered,
        List<Measurement> measurements,
        List<Report> reports) {

    /**
     * One indicator of the plan as last submitted.
     *
     * @param actual what the latest answer that names it says; null when none does, which is unknown and not zero
     * @param asOf the follow-up of that answer
     */
    public record Measurement(
            PlanContent.Indicator indicator,
            @Nullable Actual actual,
            @Nullable Stage asOf) {}

    /** One outcome, and the follow-up that reports it. */
    public record Report(FollowUpId followUpId, Stage stage, Outcome outcome) {}

    /** Whether the person has been asked by that day, or has answered before being asked. */
    static boolean isExpected(ActionPlan plan, LocalDate today) {
        return plan.followUps().stream().anyMatch(followUp -> followUp.state(today) != FollowUpState.UPCOMING);
    }

    static Evidence of(ActionPlan plan, Selection selection) {
        return new Evidence(
                plan.id(),
                plan.participation(),
                plan.followUps().stream().anyMatch(followUp -> followUp.answer().isPresent()),
                plan.latestVersion().map(version -> version.content().indicators()).orElse(List.of()).stream()
                        .filter(indicator -> selection.takes(indicator.sdgTarget()))
                        .map(indicator -> measure(plan, indicator))
                        .toList(),
                plan.followUps().stream()
                        .flatMap(followUp -> followUp.answer().stream()
                                .flatMap(answer -> answer.outcomes().stream())
                                .filter(outcome ->
                                        selection.takes(outcome.kind().sdgTarget()))
                                .map(outcome -> new Report(followUp.id(), followUp.stage(), outcome)))
                        .toList());
    }

    private static Measurement measure(ActionPlan plan, PlanContent.Indicator indicator) {
        for (FollowUp followUp : plan.followUps().reversed()) {
            for (Actual actual :
                    followUp.answer().map(answer -> answer.actuals()).orElse(List.of())) {
                if (actual.indicator().equals(indicator.name()) && actual.unit().equals(indicator.unit())) {
                    return new Measurement(indicator, actual, followUp.stage());
                }
            }
        }
        return new Measurement(indicator, null, null);
    }
}
