package org.jembatan.programme.rest;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.AnnounceEdition;
import org.jembatan.programme.edition.CancelEdition;
import org.jembatan.programme.edition.CompleteEdition;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.RescheduleEdition;

/** The steps of an edition's way, which officers take; each is a sub-resource. */
@RestController
@RequestMapping("/api/programmes/{id}")
@PreAuthorize("hasRole('OFFICER')")
class EditionStepController {

    private final AnnounceEdition announceEdition;
    private final RescheduleEdition rescheduleEdition;
    private final CancelEdition cancelEdition;
    private final CompleteEdition completeEdition;
    private final BusinessClock clock;

    EditionStepController(
            AnnounceEdition announceEdition,
            RescheduleEdition rescheduleEdition,
            CancelEdition cancelEdition,
            CompleteEdition completeEdition,
            BusinessClock clock) {
        this.announceEdition = announceEdition;
        this.rescheduleEdition = rescheduleEdition;
        this.cancelEdition = cancelEdition;
        this.completeEdition = completeEdition;
        this.clock = clock;
    }

    @PostMapping("/announcement")
    ResponseEntity<EditionView> announce(CommandKey key, Precondition expected, @PathVariable ProgrammeId id) {
        return answer(announceEdition.handle(new AnnounceEdition.Command(key, expected, id)));
    }

    @PostMapping("/rescheduling")
    ResponseEntity<EditionView> reschedule(
            CommandKey key, Precondition expected, @PathVariable ProgrammeId id, @Valid @RequestBody NewDates dates) {
        return answer(rescheduleEdition.handle(new RescheduleEdition.Command(
                key, expected, id, dates.startsOn(), dates.endsOn(), dates.nominationsCloseOn())));
    }

    @PostMapping("/cancellation")
    ResponseEntity<EditionView> cancel(
            CommandKey key, Precondition expected, @PathVariable ProgrammeId id, @Valid @RequestBody Cancellation why) {
        return answer(cancelEdition.handle(new CancelEdition.Command(key, expected, id, why.reason())));
    }

    @PostMapping("/completion")
    ResponseEntity<EditionView> complete(CommandKey key, Precondition expected, @PathVariable ProgrammeId id) {
        return answer(completeEdition.handle(new CompleteEdition.Command(key, expected, id)));
    }

    private ResponseEntity<EditionView> answer(Edition edition) {
        return ResponseEntity.ok().eTag(ETag.of(edition.version())).body(EditionView.of(edition, clock));
    }

    /** In the zone that the edition has. */
    record NewDates(
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull LocalDate nominationsCloseOn) {}

    record Cancellation(@NotBlank @Size(max = 2000) String reason) {}
}
