package org.jembatan.alumni.rest;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.Cosignature;
import org.jembatan.alumni.plan.Draft;
import org.jembatan.alumni.plan.Idea;
import org.jembatan.alumni.plan.PlanStatus;
import org.jembatan.alumni.plan.PlanVersion;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.rest.ETag;

/** A plan as it is shown to those who may see it; people by their id only. */
record PlanView(
        PlanId id,
        ProgrammeId programmeId,
        PersonId personId,
        String country,
        PlanStatus status,
        Draft draft,
        List<Idea> ideas,
        List<Submission> versions,
        List<FollowUpView> followUps) {

    static PlanView of(ActionPlan plan, BusinessClock clock) {
        return new PlanView(
                plan.id(),
                plan.participation().programmeId(),
                plan.participation().personId(),
                plan.participation().country(),
                plan.status(),
                plan.draft(),
                plan.ideas(),
                plan.versions().stream()
                        .map(version -> Submission.of(version, plan))
                        .toList(),
                plan.followUps().stream()
                        .map(followUp -> FollowUpView.of(plan, followUp, clock))
                        .toList());
    }

    static ResponseEntity<PlanView> answer(ActionPlan plan, BusinessClock clock) {
        return ResponseEntity.ok().eTag(ETag.of(plan.version())).body(of(plan, clock));
    }

    /** The {@code cosignedAt} is null as long as no focal point has signed the version. */
    record Submission(
            int number, Instant submittedAt, @Nullable Instant cosignedAt) {

        static Submission of(PlanVersion version, ActionPlan plan) {
            return new Submission(
                    version.number(),
                    version.submittedAt(),
                    plan.cosignatures().stream()
                            .filter(signature -> signature.version() == version.number())
                            .map(Cosignature::at)
                            .findFirst()
                            .orElse(null));
        }
    }
}
