package org.jembatan.programme.rest;

import java.net.URI;
import java.util.Objects;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.subscription.LinkCalendar;

/** The link to a participant's calendar, for the participant alone. */
@RestController
@RequestMapping("/api/programmes/{id}/calendar-link")
class CalendarLinkController {

    private final LinkCalendar linkCalendar;

    CalendarLinkController(LinkCalendar linkCalendar) {
        this.linkCalendar = linkCalendar;
    }

    @GetMapping
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<Link> show(@PathVariable ProgrammeId id, CurrentUser user) {
        URI url = linkCalendar.show(id, personOf(user));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Link(url));
    }

    /** The link so far leads nowhere from now on. */
    @PostMapping("/renewal")
    @PreAuthorize("hasRole('PARTICIPANT')")
    ResponseEntity<Link> renew(CommandKey key, @PathVariable ProgrammeId id, CurrentUser user) {
        URI url = linkCalendar.renew(new LinkCalendar.Command(key, id, personOf(user)));
        return ResponseEntity.created(url).cacheControl(CacheControl.noStore()).body(new Link(url));
    }

    private static PersonId personOf(CurrentUser user) {
        return new PersonId(Objects.requireNonNull(user.personId()).toString());
    }

    record Link(URI url) {}
}
