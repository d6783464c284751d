package org.jembatan.alumni.impact;

import java.util.Collection;
import java.util.List;

import org.jembatan.alumni.followup.FollowUpState;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.PlanStatus;
import org.jembatan.chassis.domain.BusinessClock;

/**
 * How far those who took part in one edition have come, in numbers of plans, follow-ups and outcomes; how much came of
 * them is the {@link Impact}.
 *
 * @param graduates those who met the attendance rule
 * @param plans all but those withdrawn
 * @param submitted of the plans, those that were submitted at least once
 * @param followUpsDue those whose day has come, and those answered before it
 * @param outcomesSelfReported those that nobody has confirmed
 */
public record Progress(
        long graduates,
        long plans,
        long submitted,
        long followUpsDue,
        long followUpsAnswered,
        long outcomesSelfReported,
        long outcomesConfirmed) {

    static Progress of(long graduates, Collection<ActionPlan> plans, BusinessClock clock) {
        List<ActionPlan> standing = plans.stream()
                .filter(plan -> plan.status() != PlanStatus.WITHDRAWN)
                .toList();
        List<FollowUpState> followUps = standing.stream()
                .flatMap(plan -> plan.followUps().stream().map(one -> one.state(clock.today(plan.zone()))))
                .toList();
        List<Outcome.Status> outcomes = standing.stream()
                .flatMap(plan -> plan.followUps().stream())
                .flatMap(followUp -> followUp.answer().stream())
                .flatMap(answer -> answer.outcomes().stream())
                .map(Outcome::status)
                .toList();
        return new Progress(
                graduates,
                standing.size(),
                standing.stream()
                        .filter(plan -> plan.latestVersion().isPresent())
                        .count(),
                followUps.size() - count(FollowUpState.UPCOMING, followUps),
                count(FollowUpState.ANSWERED, followUps),
                count(Outcome.Status.SELF_REPORTED, outcomes),
                count(Outcome.Status.CONFIRMED, outcomes));
    }

    private static <S> long count(S state, List<S> states) {
        return states.stream().filter(state::equals).count();
    }
}
