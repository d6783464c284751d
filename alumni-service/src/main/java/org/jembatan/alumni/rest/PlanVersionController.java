package org.jembatan.alumni.rest;

import java.net.URI;
import java.time.Instant;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlans;
import org.jembatan.alumni.plan.CosignPlan;
import org.jembatan.alumni.plan.PlanContent;
import org.jembatan.alumni.plan.PlanDiff;
import org.jembatan.alumni.plan.PlanVersion;
import org.jembatan.alumni.plan.SubmitPlan;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.security.CurrentUser;

/** The versions of a plan: submitted, signed, and compared. */
@RestController
@RequestMapping("/api/action-plans/{id}")
class PlanVersionController {

    private final ActionPlans plans;
    private final SubmitPlan submitPlan;
    private final CosignPlan cosignPlan;
    private final BusinessClock clock;

    PlanVersionController(ActionPlans plans, SubmitPlan submitPlan, CosignPlan cosignPlan, BusinessClock clock) {
        this.plans = plans;
        this.submitPlan = submitPlan;
        this.cosignPlan = cosignPlan;
        this.clock = clock;
    }

    @PostMapping("/submission")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<VersionView> submit(
            CommandKey key, @PathVariable PlanId id, Precondition expected, CurrentUser user) {
        PlanVersion version = submitPlan.handle(new SubmitPlan.Command(key, id, Actors.participant(user), expected));
        return ResponseEntity.created(URI.create("/api/action-plans/" + id.value() + "/versions/" + version.number()))
                .body(VersionView.of(id, version));
    }

    @PostMapping("/cosignature")
    @PreAuthorize("hasRole('FOCAL_POINT')")
    ResponseEntity<PlanView> cosign(@PathVariable PlanId id, Precondition expected, CurrentUser user) {
        return PlanView.answer(
                cosignPlan.handle(new CosignPlan.Command(id, Actors.focalPoint(user), expected, user.subject())),
                clock);
    }

    @GetMapping("/versions/{number}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    VersionView show(@PathVariable PlanId id, @PathVariable int number, CurrentUser user) {
        return VersionView.of(id, plans.get(id, Actors.onTheGround(user)).version(number));
    }

    @GetMapping("/versions/{number}/diff")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    PlanDiff compare(@PathVariable PlanId id, @PathVariable int number, @RequestParam int from, CurrentUser user) {
        ActionPlan plan = plans.get(id, Actors.onTheGround(user));
        return PlanDiff.between(
                plan.version(from).content(), plan.version(number).content());
    }

    record VersionView(PlanId planId, int number, Instant submittedAt, PlanContent content) {

        static VersionView of(PlanId planId, PlanVersion version) {
            return new VersionView(planId, version.number(), version.submittedAt(), version.content());
        }
    }
}
