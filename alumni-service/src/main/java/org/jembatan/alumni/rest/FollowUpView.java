package org.jembatan.alumni.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Extension;
import org.jembatan.alumni.followup.FollowUp;
import org.jembatan.alumni.followup.FollowUpState;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Reminder;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.rest.ETag;

/** A follow-up as it stands today. */
record FollowUpView(
        FollowUpId id,
        PlanId planId,
        ProgrammeId programmeId,
        PersonId personId,
        String country,
        Stage followUp,
        LocalDate dueOn,
        FollowUpState state,
        List<Reminder> reminders,
        List<Extension> extensions,
        @Nullable AnswerView answer) {

    static FollowUpView of(ActionPlan plan, FollowUp followUp, BusinessClock clock) {
        return new FollowUpView(
                followUp.id(),
                plan.id(),
                plan.participation().programmeId(),
                plan.participation().personId(),
                plan.participation().country(),
                followUp.stage(),
                followUp.dueOn(),
                followUp.state(clock.today(plan.zone())),
                followUp.reminders(),
                followUp.extensions(),
                followUp.answer().map(AnswerView::of).orElse(null));
    }

    static ResponseEntity<FollowUpView> answer(ActionPlan plan, FollowUpId id, BusinessClock clock) {
        return ResponseEntity.ok().eTag(ETag.of(plan.version())).body(of(plan, plan.followUp(id), clock));
    }

    record AnswerView(Instant at, List<Actual> actuals, List<OutcomeView> outcomes) {

        static AnswerView of(Answer answer) {
            return new AnswerView(
                    answer.at(),
                    answer.actuals(),
                    answer.outcomes().stream().map(OutcomeView::of).toList());
        }
    }

    record OutcomeView(
            OutcomeId id,
            OutcomeKind kind,
            BigDecimal quantity,
            String unit,
            String description,
            @Nullable String evidenceUrl,
            Outcome.Status status,
            Outcome.@Nullable Confirmer confirmedBy) {

        static OutcomeView of(Outcome outcome) {
            return new OutcomeView(
                    outcome.id(),
                    outcome.kind(),
                    outcome.quantity(),
                    outcome.unit(),
                    outcome.description(),
                    outcome.evidenceUrl(),
                    outcome.status(),
                    Optional.ofNullable(outcome.confirmation())
                            .map(Outcome.Confirmation::confirmer)
                            .orElse(null));
        }
    }
}
