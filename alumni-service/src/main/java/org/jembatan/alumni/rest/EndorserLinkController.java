package org.jembatan.alumni.rest;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.plan.InviteEndorser;
import org.jembatan.chassis.security.CurrentUser;

/** Makes the link that a focal point passes on to the endorser of an alumnus. */
@RestController
class EndorserLinkController {

    private final InviteEndorser inviteEndorser;

    EndorserLinkController(InviteEndorser inviteEndorser) {
        this.inviteEndorser = inviteEndorser;
    }

    @PostMapping("/api/follow-ups/{id}/outcomes/{outcomeId}/endorser-link")
    @PreAuthorize("hasRole('FOCAL_POINT')")
    ResponseEntity<InviteEndorser.Link> invite(
            @PathVariable FollowUpId id, @PathVariable OutcomeId outcomeId, CurrentUser user) {
        InviteEndorser.Link link = inviteEndorser.handle(id, outcomeId, Actors.focalPoint(user));
        return ResponseEntity.created(link.url())
                .cacheControl(CacheControl.noStore())
                .body(link);
    }
}
