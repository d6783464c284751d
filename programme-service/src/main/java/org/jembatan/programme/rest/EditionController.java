package org.jembatan.programme.rest;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.rest.Page;
import org.jembatan.chassis.rest.PageQuery;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.chassis.security.Role;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.edition.Catalogue;
import org.jembatan.programme.edition.Catalogue.Reader;
import org.jembatan.programme.edition.DraftEdition;
import org.jembatan.programme.edition.Edition;
import org.jembatan.programme.edition.ReviseEdition;

/** The catalogue of editions, and the drafts that officers prepare. */
@RestController
@RequestMapping("/api/programmes")
class EditionController {

    private final Catalogue catalogue;
    private final DraftEdition draftEdition;
    private final ReviseEdition reviseEdition;
    private final BusinessClock clock;

    EditionController(
            Catalogue catalogue, DraftEdition draftEdition, ReviseEdition reviseEdition, BusinessClock clock) {
        this.catalogue = catalogue;
        this.draftEdition = draftEdition;
        this.reviseEdition = reviseEdition;
        this.clock = clock;
    }

    @GetMapping
    Page<EditionView> list(PageQuery query, @Nullable CurrentUser user) {
        List<Edition> found = catalogue.list(readerOf(user), query.after(), query.lookUp());
        Page<Edition> page = query.page(found, Edition::catalogueKey);
        return new Page<>(
                page.items().stream()
                        .map(edition -> EditionView.of(edition, clock))
                        .toList(),
                page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<EditionView> show(@PathVariable ProgrammeId id, @Nullable CurrentUser user) {
        return answer(catalogue.find(id, readerOf(user)));
    }

    @PostMapping
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<EditionView> draft(CommandKey key, @Valid @RequestBody EditionBody body) {
        Edition edition = draftEdition.handle(new DraftEdition.Command(key, body.terms()));
        return ResponseEntity.created(
                        URI.create("/api/programmes/" + edition.id().value()))
                .eTag(ETag.of(edition.version()))
                .body(EditionView.of(edition, clock));
    }

    @PutMapping("/{id}")
    @PreAuthorize("hasRole('OFFICER')")
    ResponseEntity<EditionView> revise(
            CommandKey key, Precondition expected, @PathVariable ProgrammeId id, @Valid @RequestBody EditionBody body) {
        return answer(reviseEdition.handle(new ReviseEdition.Command(key, expected.required(), id, body.terms())));
    }

    private ResponseEntity<EditionView> answer(Edition edition) {
        return ResponseEntity.ok().eTag(ETag.of(edition.version())).body(EditionView.of(edition, clock));
    }

    private static Reader readerOf(@Nullable CurrentUser user) {
        return user != null && user.is(Role.OFFICER) ? Reader.OFFICER : Reader.EVERYBODY;
    }
}
