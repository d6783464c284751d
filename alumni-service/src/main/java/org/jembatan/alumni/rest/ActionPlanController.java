package org.jembatan.alumni.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.PlanId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.SessionId;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlans;
import org.jembatan.alumni.plan.NoteIdea;
import org.jembatan.alumni.plan.PlanSearch;
import org.jembatan.alumni.plan.WriteDraft;
import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;

/** Action plans as they are read, and as they grow while they are drafts. */
@RestController
@RequestMapping("/api/action-plans")
class ActionPlanController {

    private final ActionPlans plans;
    private final PlanSearch search;
    private final NoteIdea noteIdea;
    private final WriteDraft writeDraft;
    private final BusinessClock clock;

    ActionPlanController(
            ActionPlans plans, PlanSearch search, NoteIdea noteIdea, WriteDraft writeDraft, BusinessClock clock) {
        this.plans = plans;
        this.search = search;
        this.noteIdea = noteIdea;
        this.writeDraft = writeDraft;
        this.clock = clock;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    Page<PlanView> list(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId, PageQuery query, CurrentUser user) {
        return query.page(
                search.find(Actors.onTheGround(user), programmeId, query.after(), query.lookUp()).stream()
                        .map(plan -> PlanView.of(plan, clock))
                        .toList(),
                plan -> plan.id().value());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ResponseEntity<PlanView> show(@PathVariable PlanId id, CurrentUser user) {
        return PlanView.answer(plans.get(id, Actors.onTheGround(user)), clock);
    }

    @PostMapping("/{id}/ideas")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<PlanView> note(
            CommandKey key, @PathVariable PlanId id, @Valid @RequestBody IdeaBody idea, CurrentUser user) {
        ActionPlan plan =
                noteIdea.handle(new NoteIdea.Command(key, id, Actors.participant(user), idea.text(), idea.sessionId()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(ETag.of(plan.version()))
                .body(PlanView.of(plan, clock));
    }

    @PutMapping("/{id}/draft")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<PlanView> write(
            @PathVariable PlanId id, Precondition expected, @Valid @RequestBody DraftBody draft, CurrentUser user) {
        return PlanView.answer(
                writeDraft.handle(new WriteDraft.Command(id, Actors.participant(user), expected, draft.draft())),
                clock);
    }

    /** The {@code sessionId} is left out when the idea did not come up in a session. */
    record IdeaBody(
            @NotBlank @Size(max = 2000) String text,
            @Nullable SessionId sessionId) {}
}
