package org.jembatan.registration.rest;

import java.util.List;

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

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.application.ApplicationSearch;
import org.jembatan.registration.application.Applications;
import org.jembatan.registration.application.ChangeMode;
import org.jembatan.registration.application.ConfirmPlace;
import org.jembatan.registration.application.DeclineApplication;
import org.jembatan.registration.application.EndorseApplication;
import org.jembatan.registration.application.SelectCandidate;
import org.jembatan.registration.application.WithdrawApplication;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Despite;
import org.jembatan.registration.intake.WhenFull;

/** An application, from the endorsement to the place taken. Each step is a sub-resource. */
@RestController
@RequestMapping("/api/applications")
class ApplicationController {

    private final Applications applications;
    private final ApplicationSearch search;
    private final EndorseApplication endorseApplication;
    private final SelectCandidate selectCandidate;
    private final ConfirmPlace confirmPlace;
    private final ChangeMode changeMode;
    private final DeclineApplication declineApplication;
    private final WithdrawApplication withdrawApplication;

    ApplicationController(
            Applications applications,
            ApplicationSearch search,
            EndorseApplication endorseApplication,
            SelectCandidate selectCandidate,
            ConfirmPlace confirmPlace,
            ChangeMode changeMode,
            DeclineApplication declineApplication,
            WithdrawApplication withdrawApplication) {
        this.applications = applications;
        this.search = search;
        this.endorseApplication = endorseApplication;
        this.selectCandidate = selectCandidate;
        this.confirmPlace = confirmPlace;
        this.changeMode = changeMode;
        this.declineApplication = declineApplication;
        this.withdrawApplication = withdrawApplication;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    Page<ApplicationView> list(
            @RequestParam(required = false) @Nullable ProgrammeId programmeId, PageQuery query, CurrentUser user) {
        return query.page(
                search.find(Actors.of(user), programmeId, query.after(), query.lookUp()).stream()
                        .map(ApplicationView::of)
                        .toList(),
                application -> application.id().value());
    }

    @GetMapping("/{id}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ResponseEntity<ApplicationView> show(@PathVariable ApplicationId id, CurrentUser user) {
        return ApplicationView.answer(applications.get(id, Actors.of(user)));
    }

    @PostMapping("/{id}/endorsement")
    @PreAuthorize("hasRole('FOCAL_POINT')")
    ResponseEntity<ApplicationView> endorse(@PathVariable ApplicationId id, Precondition expected, CurrentUser user) {
        return ApplicationView.answer(endorseApplication.handle(
                new EndorseApplication.Command(id, Actors.focalPoint(user), expected, user.subject())));
    }

    @PostMapping("/{id}/selection")
    @PreAuthorize("hasRole('OFFICER')")
    Selected select(
            CommandKey key, @PathVariable ApplicationId id, @Valid @RequestBody Selection selection, CurrentUser user) {
        var decision = selectCandidate.handle(
                new SelectCandidate.Command(key, id, selection.whenFull(), selection.despite(user.subject())));
        return new Selected(id, decision.state(), decision.unknown());
    }

    @PostMapping("/{id}/confirmation")
    @PreAuthorize("hasRole('PARTICIPANT')")
    Decision confirm(CommandKey key, @PathVariable ApplicationId id, CurrentUser user) {
        return new Decision(id, confirmPlace.handle(new ConfirmPlace.Command(key, id, Actors.participant(user))));
    }

    @PostMapping("/{id}/mode")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT', 'PARTICIPANT')")
    ChangedMode changeMode(
            CommandKey key, @PathVariable ApplicationId id, @Valid @RequestBody OtherMode other, CurrentUser user) {
        changeMode.handle(new ChangeMode.Command(
                key, id, Actors.of(user), new WantedMode(other.mode(), user.subject(), other.reason())));
        return new ChangedMode(id, other.mode());
    }

    @PostMapping("/{id}/refusal")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    ResponseEntity<ApplicationView> decline(
            CommandKey key,
            @PathVariable ApplicationId id,
            Precondition expected,
            @Valid @RequestBody Refusal refusal,
            CurrentUser user) {
        return ApplicationView.answer(declineApplication.handle(
                new DeclineApplication.Command(key, id, Actors.of(user), expected, refusal.reason())));
    }

    @PostMapping("/{id}/withdrawal")
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'FOCAL_POINT')")
    ResponseEntity<ApplicationView> withdraw(
            CommandKey key,
            @PathVariable ApplicationId id,
            Precondition expected,
            @Valid @RequestBody Withdrawal withdrawal,
            CurrentUser user) {
        return ApplicationView.answer(withdrawApplication.handle(new WithdrawApplication.Command(
                key, id, Actors.focalPointOrParticipant(user), expected, withdrawal.reason())));
    }

    /** A blank reason is refused by the domain, like the blank one for another turn on the waiting list. */
    record Selection(
            @NotNull WhenFull whenFull,
            @Nullable @Size(max = 2000) String despite) {

        @Nullable
        Despite despite(String by) {
            return despite == null ? null : new Despite(despite, by);
        }
    }

    record OtherMode(
            @NotNull ParticipationMode mode,
            @Nullable @Size(max = 2000) String reason) {}

    /** As it was accepted; the application shows it a moment later. */
    record ChangedMode(ApplicationId applicationId, ParticipationMode mode) {}

    record Refusal(@NotBlank @Size(max = 2000) String reason) {}

    record Withdrawal(@Nullable @Size(max = 2000) String reason) {}

    /** What the intake has decided, and the rules of which nobody could say whether the candidate passes. */
    record Selected(ApplicationId applicationId, Candidacy.State candidacy, List<Rule.Kind> unknownRules) {}

    /** What the intake has decided; the application shows it a moment later. */
    record Decision(ApplicationId applicationId, Candidacy.State candidacy) {}
}
