package org.jembatan.registration.rest;

import java.net.URI;
import java.time.Instant;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.InviteEmployer;

/** Makes the link that an officer or focal point passes on to the candidate's employer. */
@RestController
class EmployerLinkController {

    private final InviteEmployer inviteEmployer;
    private final URI publicUrl;

    EmployerLinkController(InviteEmployer inviteEmployer, @Value("${jembatan.public-url}") URI publicUrl) {
        this.inviteEmployer = inviteEmployer;
        this.publicUrl = publicUrl;
    }

    @PostMapping("/api/applications/{id}/employer-link")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    ResponseEntity<EmployerLink> invite(@PathVariable ApplicationId id, CurrentUser user) {
        InviteEmployer.Link link = inviteEmployer.handle(id, Actors.of(user));
        URI url = publicUrl.resolve("/api/employer-confirmations/" + link.token());
        return ResponseEntity.created(url)
                .cacheControl(CacheControl.noStore())
                .body(new EmployerLink(url, link.expiresAt()));
    }

    /** The {@code expiresAt} is business time. */
    record EmployerLink(URI url, Instant expiresAt) {}
}
