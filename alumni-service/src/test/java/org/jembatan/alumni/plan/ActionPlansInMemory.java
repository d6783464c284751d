package org.jembatan.alumni.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.domain.Limit;

import org.jembatan.alumni.Actor;
import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.impact.FollowedPlans;
import org.jembatan.alumni.impact.Selection;
import org.jembatan.chassis.domain.Precondition;

/** Keeps plans as long as a test runs, and counts how often one is saved. */
public class ActionPlansInMemory implements ActionPlans, PlanSearch, FollowedPlans {

    private final Map<PlanId, ActionPlan> plans = new LinkedHashMap<>();
    private @Nullable PlanId jammed;
    private int saves;

    @Override
    public Optional<ActionPlan> findById(PlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    @Override
    public Optional<ActionPlan> findByFollowUpsId(FollowUpId id) {
        return all().stream()
                .filter(plan -> plan.followUps().stream()
                        .anyMatch(followUp -> followUp.id().equals(id)))
                .findFirst();
    }

    @Override
    public List<ActionPlan> findByNextReminderAtLessThanEqual(Instant then, Limit limit) {
        return all().stream()
                .filter(plan ->
                        plan.nextReminderAt().filter(at -> !at.isAfter(then)).isPresent())
                .limit(limit.max())
                .toList();
    }

    @Override
    public ActionPlan save(ActionPlan plan) {
        if (plan.id().equals(jammed)) {
            throw new DataAccessResourceFailureException("This one is jammed");
        }
        saves++;
        plans.put(plan.id(), plan);
        return plan;
    }

    @Override
    public List<ActionPlan> find(Actor actor, @Nullable ProgrammeId programmeId, @Nullable String after, int limit) {
        return all().stream()
                .filter(plan -> actor.maySee(plan.participation()))
                .filter(plan -> programmeId == null
                        || plan.participation().programmeId().equals(programmeId))
                .filter(plan -> after == null || plan.id().value().compareTo(after) > 0)
                .limit(limit)
                .toList();
    }

    @Override
    public List<ActionPlan> findByParticipationProgrammeId(ProgrammeId programmeId) {
        return all().stream()
                .filter(plan -> plan.participation().programmeId().equals(programmeId))
                .toList();
    }

    @Override
    public List<ActionPlan> find(Selection selection) {
        return all().stream()
                .filter(plan -> !plan.followUps().isEmpty())
                .filter(plan -> selection.programmeId() == null
                        || selection.programmeId().equals(plan.participation().programmeId()))
                .filter(plan -> selection.country() == null
                        || selection.country().equals(plan.participation().country()))
                .toList();
    }

    /** In the order of their ids. */
    public List<ActionPlan> all() {
        return plans.values().stream()
                .sorted(Comparator.comparing(plan -> plan.id().value()))
                .toList();
    }

    /** From now on that plan cannot be saved. */
    void jam(PlanId id) {
        jammed = id;
    }

    public int saves() {
        return saves;
    }

    /** A draft of a participant. */
    public ActionPlan opened(Participation who) {
        return save(ActionPlan.open(who));
    }

    /** The submitted plan of somebody whose enrolment was cancelled before the edition ended. */
    public ActionPlan withdrawn(Participation who) {
        ActionPlan plan = opened(who);
        submitAgain(plan, Alumni.draft(10));
        plan.enrolmentCancelled();
        return plan;
    }

    /** A plan of so many loans, submitted, of somebody who has graduated from an edition that ended on 31 July 2026. */
    public ActionPlan followed(Participation who, int target) {
        return followed(who, Alumni.draft(target));
    }

    /** As {@link #followed(Participation, int)}, of any plan. */
    public ActionPlan followed(Participation who, Draft draft) {
        return followed(who, draft, Alumni.LAST_DAY);
    }

    /** As {@link #followed(Participation, int)}, of any plan and edition. */
    public ActionPlan followed(Participation who, Draft draft, LocalDate lastDay) {
        ActionPlan plan = opened(who);
        submitAgain(plan, draft);
        plan.scheduleFollowUps(lastDay, Alumni.JAKARTA);
        return plan;
    }

    /** Of somebody who has graduated and never submitted a plan. */
    public ActionPlan followedWithoutPlan(Participation who) {
        ActionPlan plan = opened(who);
        plan.scheduleFollowUps(Alumni.LAST_DAY, Alumni.JAKARTA);
        return plan;
    }

    /** One more version of a plan. */
    public void submitAgain(ActionPlan plan, Draft draft) {
        plan.write(draft, Precondition.none());
        plan.submit(Alumni.newCommand(), Precondition.none(), Instant.parse("2026-07-20T02:00:00Z"));
    }
}
