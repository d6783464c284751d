package org.jembatan.programme.rest;

import java.net.URI;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.CloneEdition;
import org.jembatan.programme.edition.Edition;

/** Begins an edition as another one was. */
@RestController
class CloneController {

    private final CloneEdition cloneEdition;
    private final BusinessClock clock;

    CloneController(CloneEdition cloneEdition, BusinessClock clock) {
        this.cloneEdition = cloneEdition;
        this.clock = clock;
    }

    @PostMapping("/api/programmes/{id}/clone")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<EditionView> begin(
            CommandKey key, @PathVariable ProgrammeId id, @Valid @RequestBody Beginning body) {
        Edition edition = cloneEdition.handle(new CloneEdition.Command(key, id, body.startsOn(), body.title()));
        return ResponseEntity.created(
                        URI.create("/api/programmes/" + edition.id().value()))
                .eTag(ETag.of(edition.version()))
                .body(EditionView.of(edition, clock));
    }

    /**
     * What is other than before.
     *
     * @param startsOn first day, in the zone of the edition
     */
    record Beginning(
            @NotNull LocalDate startsOn,

            @Nullable @Size(max = 200) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank")
            String title) {}
}
