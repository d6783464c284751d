package org.jembatan.programme.rest;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.Precondition;
import org.jembatan.chassis.rest.ETag;
import org.jembatan.chassis.rest.Page;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.agenda.CancelSession;
import org.jembatan.programme.agenda.DraftSession;
import org.jembatan.programme.agenda.PlannedSession;
import org.jembatan.programme.agenda.ReadPlan;
import org.jembatan.programme.agenda.ReviseSession;

/** Sessions as officers plan them. */
@RestController
@RequestMapping("/api/programmes/{id}/sessions")
@PreAuthorize("hasRole('OFFICER')")
class SessionController {

    private final ReadPlan readPlan;
    private final DraftSession draftSession;
    private final ReviseSession reviseSession;
    private final CancelSession cancelSession;

    SessionController(
            ReadPlan readPlan, DraftSession draftSession, ReviseSession reviseSession, CancelSession cancelSession) {
        this.readPlan = readPlan;
        this.draftSession = draftSession;
        this.reviseSession = reviseSession;
        this.cancelSession = cancelSession;
    }

    @GetMapping
    Page<SessionView> list(@PathVariable ProgrammeId id) {
        List<SessionView> all = readPlan.all(id).stream().map(SessionView::of).toList();
        return new Page<>(all, null);
    }

    @GetMapping("/{sessionId}")
    ResponseEntity<SessionView> show(@PathVariable ProgrammeId id, @PathVariable SessionId sessionId) {
        return answer(readPlan.one(id, sessionId));
    }

    @PostMapping
    ResponseEntity<SessionView> draft(
            CommandKey key, @PathVariable ProgrammeId id, @Valid @RequestBody SessionBody body) {
        PlannedSession planned = draftSession.handle(new DraftSession.Command(key, id, body.plan()));
        String path = "/api/programmes/" + id.value() + "/sessions/"
                + planned.session().id().value();
        return ResponseEntity.created(URI.create(path))
                .eTag(ETag.of(planned.session().revision()))
                .body(SessionView.of(planned));
    }

    @PutMapping("/{sessionId}")
    ResponseEntity<SessionView> revise(
            CommandKey key,
            Precondition expected,
            @PathVariable ProgrammeId id,
            @PathVariable SessionId sessionId,
            @Valid @RequestBody SessionBody body) {
        return answer(
                reviseSession.handle(new ReviseSession.Command(key, expected.required(), id, sessionId, body.plan())));
    }

    @PostMapping("/{sessionId}/cancellation")
    ResponseEntity<SessionView> cancel(
            CommandKey key, Precondition expected, @PathVariable ProgrammeId id, @PathVariable SessionId sessionId) {
        return answer(cancelSession.handle(new CancelSession.Command(key, expected, id, sessionId)));
    }

    private static ResponseEntity<SessionView> answer(PlannedSession planned) {
        return ResponseEntity.ok().eTag(ETag.of(planned.session().revision())).body(SessionView.of(planned));
    }
}
