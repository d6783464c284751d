package org.jembatan.alumni.rest;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.FollowUpState;
import org.jembatan.alumni.plan.ActionPlans;
import org.jembatan.alumni.plan.AnswerFollowUp;
import org.jembatan.alumni.plan.ConfirmOutcome;
import org.jembatan.alumni.plan.ExtendFollowUp;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;

/** What alumni are asked after an edition, what they answer, and who vouches for it. */
@RestController
@RequestMapping("/api/follow-ups")
class FollowUpController {

    private final ActionPlans plans;
    private final FollowUpListing listing;
    private final AnswerFollowUp answerFollowUp;
    private final ExtendFollowUp extendFollowUp;
    private final ConfirmOutcome confirmOutcome;
    private final BusinessClock clock;

    FollowUpController(
            ActionPlans plans,
            FollowUpListing listing,
            AnswerFollowUp answerFollowUp,
            ExtendFollowUp extendFollowUp,
            ConfirmOutcome confirmOutcome,
            BusinessClock clock) {
        this.plans = plans;
        this.listing = listing;
        this.answerFollowUp = answerFollowUp;
        this.extendFollowUp = extendFollowUp;
        this.confirmOutcome = confirmOutcome;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    Page<FollowUpView> list(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId,
            @RequestParam(required = false) @Nullable FollowUpState state,
            PageQuery query,
            CurrentUser user) {
        return query.page(
                listing.find(Actors.onTheGround(user), programmeId, state, query.after(), query.lookUp()),
                FollowUpListing::key);
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ResponseEntity<FollowUpView> show(@PathVariable FollowUpId id, CurrentUser user) {
        return FollowUpView.answer(plans.getByFollowUp(id, Actors.onTheGround(user)), id, clock);
    }

    @PostMapping("/{id}/answer")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<FollowUpView> answer(
            CommandKey key, @PathVariable FollowUpId id, @Valid @RequestBody AnswerBody body, CurrentUser user) {
        return FollowUpView.answer(
                answerFollowUp.handle(
                        new AnswerFollowUp.Command(key, id, Actors.participant(user), body.progress(), body.results())),
                id,
                clock);
    }

    @PostMapping("/{id}/extension")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ResponseEntity<FollowUpView> extend(
            CommandKey key, @PathVariable FollowUpId id, @Valid @RequestBody ExtensionBody body, CurrentUser user) {
        return FollowUpView.answer(
                extendFollowUp.handle(
                        new ExtendFollowUp.Command(key, id, Actors.onTheGround(user), body.dueOn(), body.reason())),
                id,
                clock);
    }

    @PostMapping("/{id}/outcomes/{outcomeId}/confirmation")
    @PreAuthorize("hasRole('FOCAL_POINT')")
    ResponseEntity<FollowUpView> confirm(
            @PathVariable FollowUpId id, @PathVariable OutcomeId outcomeId, CurrentUser user) {
        return FollowUpView.answer(
                confirmOutcome.handle(
                        new ConfirmOutcome.Command(id, outcomeId, Actors.focalPoint(user), user.subject())),
                id,
                clock);
    }

    record ExtensionBody(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 2000) String reason) {}
}
