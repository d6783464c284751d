package org.jembatan.alumni.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Objection;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Retry;
import org.jembatan.chassis.domain.UseCase;

/** The alumnus reports how far the plan has come and what came of it. */
@UseCase
public class AnswerFollowUp {

    public record Command(
            CommandKey key,
            FollowUpId followUpId,
            Actor.Participant actor,
            List<Progress> actuals,
            List<Result> outcomes) {}

    /** How far an indicator has come, in the plan's units. */
    public record Progress(String indicator, BigDecimal actual) {}

    /** See {@link Outcome}. */
    public record Result(
            OutcomeKind kind,
            BigDecimal quantity,
            String unit,
            String description,
            @Nullable String evidenceUrl) {}

    private final ActionPlans plans;
    private final BusinessClock clock;

    public AnswerFollowUp(ActionPlans plans, BusinessClock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Takes the answer.
     *
     * @throws UnacceptableAnswer when it speaks of an indicator that the plan has not, or twice of one
     */
    public ActionPlan handle(Command command) {
        return Retry.onConflict(() -> {
            ActionPlan plan = plans.getByFollowUp(command.followUpId(), command.actor());
            return plan.answer(command.followUpId(), () -> answer(plan, command), command.key())
                    ? plans.save(plan)
                    : plan;
        });
    }

    private Answer answer(ActionPlan plan, Command command) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Result result : command.outcomes()) {
            OutcomeId id = new OutcomeId(command.key().derivedId("outcome-" + outcomes.size()));
            outcomes.add(Outcome.reported(
                    id, result.kind(), result.quantity(), result.unit(), result.description(), result.evidenceUrl()));
        }
        return new Answer(clock.now(), actuals(plan, command.actuals()), outcomes);
    }

    private static List<Actual> actuals(ActionPlan plan, List<Progress> reported) {
        List<Actual> actuals = new ArrayList<>();
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < reported.size(); i++) {
            Progress progress = reported.get(i);
            String pointer = "/actuals/" + i + "/indicator";
            Optional<PlanContent.Indicator> indicator =
                    plan.latestVersion().flatMap(last -> last.content().indicator(progress.indicator()));
            if (indicator.isEmpty()) {
                objections.add(new Objection(pointer, "must be the name of an indicator of the submitted plan"));
            } else if (!seen.add(progress.indicator())) {
                objections.add(new Objection(pointer, "must not be reported twice"));
            } else {
                actuals.add(new Actual(progress.indicator(), indicator.get().unit(), progress.actual()));
            }
        }
        if (!objections.isEmpty()) {
            throw new UnacceptableAnswer(objections);
        }
        return actuals;
    }
}
