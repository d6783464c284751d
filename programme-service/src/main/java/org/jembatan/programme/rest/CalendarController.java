package org.jembatan.programme.rest;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.rest.problem.Fault;
import org.jembatan.chassis.rest.problem.InvalidRequest;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.Agenda;
import org.jembatan.programme.agenda.Agendas;
import org.jembatan.programme.agenda.Release;
import org.jembatan.programme.icalendar.AgendaCalendar;

/** The released agenda for the calendar programs of everybody. */
@RestController
@RequestMapping("/api/programmes/{id}")
class CalendarController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Agendas agendas;

    CalendarController(Agendas agendas) {
        this.agendas = agendas;
    }

    /**
     * Its entity tag is the number of the release, as that of the agenda, the zone where one is asked for, and whether the
     * edition was cancelled.
     *
     * @param tz name of the IANA time zone in which the reader wants the times; null for the zone of the edition
     */
    @GetMapping("/agenda.ics")
    ResponseEntity<byte[]> show(@PathVariable ProgrammeId id, @RequestParam(required = false) @Nullable String tz) {
        Agenda agenda = agendas.of(id);
        Release release = agenda.latestRelease();
        ZoneId zone = zone(tz == null ? release.zone() : tz);
        return ResponseEntity.ok()
                .eTag("\"" + release.number() + (tz == null ? "" : "-" + tz)
                        + (agenda.isCalledOff() ? "-cancelled" : "") + "\"")
                .contentType(CALENDAR)
                .body(AgendaCalendar.write(agenda.histories(), zone));
    }

    /** Only by name: calendar programs do not know what else Java takes for a zone, such as an offset. */
    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name)) {
            throw new InvalidRequest(
                    Fault.inParameter("tz", "must be the name of an IANA time zone such as Asia/Kathmandu"));
        }
        return ZoneId.of(name);
    }
}
