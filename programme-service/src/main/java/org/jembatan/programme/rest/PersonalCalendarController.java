package org.jembatan.programme.rest;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.PublicPaths;
import org.jembatan.chassis.security.PublicPaths.PublicPath;
import org.jembatan.programme.icalendar.AgendaCalendar;
import org.jembatan.programme.subscription.PersonalCalendar;
import org.jembatan.programme.subscription.ReadCalendar;

/** A participant's own calendar. Whoever holds its link reads it, since calendar programs have no account. */
@RestController
@RequestMapping(PersonalCalendarController.PATH)
class PersonalCalendarController {

    static final String PATH = "/api/calendars/{secret}/agenda.ics";

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final ReadCalendar readCalendar;

    PersonalCalendarController(ReadCalendar readCalendar) {
        this.readCalendar = readCalendar;
    }

    @Bean
    static PublicPaths calendarsNeedNoToken() {
        return PublicPaths.of(PublicPath.get(PATH));
    }

    /** Kept by nobody on the way, so that a link that was replaced leads nowhere at once. */
    @GetMapping
    ResponseEntity<byte[]> show(@PathVariable String secret) {
        PersonalCalendar calendar = readCalendar.handle(secret);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(CALENDAR)
                .body(AgendaCalendar.write(calendar.sessions(), ZoneId.of(calendar.zone()), calendar.mode()));
    }
}
