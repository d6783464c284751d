package org.jembatan.programme.rest;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.SessionId;
import org.jembatan.programme.participation.Attendance;
import org.jembatan.programme.participation.AttendanceSheet;
import org.jembatan.programme.participation.CheckIn;
import org.jembatan.programme.participation.ReadAttendance;
import org.jembatan.programme.participation.RecordAttendance;
import org.jembatan.programme.roster.NotOnRoster;

/** Who was at which session: recorded by a facilitator or by participants themselves, and what it comes to. */
@RestController
@RequestMapping("/api/programmes/{id}")
class AttendanceController {

    private final RecordAttendance recordAttendance;
    private final CheckIn checkIn;
    private final ReadAttendance readAttendance;

    AttendanceController(RecordAttendance recordAttendance, CheckIn checkIn, ReadAttendance readAttendance) {
        this.recordAttendance = recordAttendance;
        this.checkIn = checkIn;
        this.readAttendance = readAttendance;
    }

    /** A session stands in a participation once, so a repeat needs no key to be known by. */
    @PostMapping("/sessions/{sessionId}/attendance")
    @PreAuthorize("hasRole('OFFICER')")
    Recorded record(
            @PathVariable ProgrammeId id, @PathVariable SessionId sessionId, @Valid @RequestBody Present present) {
        return new Recorded(recordAttendance.handle(
                new RecordAttendance.Command(id, sessionId, present.personIds(), present.mode())));
    }

    @PostMapping("/sessions/{sessionId}/check-in")
    @PreAuthorize("hasRole('PARTICIPANT')")
    Attendance checkIn(
            @PathVariable ProgrammeId id,
            @PathVariable SessionId sessionId,
            @Valid @RequestBody Here here,
            CurrentUser user) {
        PersonId self = new PersonId(Objects.requireNonNull(user.personId()).toString());
        return checkIn.handle(new CheckIn.Command(id, sessionId, self, here.mode()));
    }

    @GetMapping("/attendance")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    AttendanceView list(@PathVariable ProgrammeId id, CurrentUser user) {
        return AttendanceView.of(readAttendance.sheet(id), entry -> Readers.mayList(user, entry.participant()));
    }

    /** Counts of all countries, for whoever may see them, and nobody's id. */
    @GetMapping("/attendance/summary")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'FOCAL_POINT')")
    SummaryView summarise(@PathVariable ProgrammeId id) {
        return SummaryView.of(readAttendance.sheet(id));
    }

    @GetMapping("/attendance/{personId}")
    PersonalAttendanceView show(@PathVariable ProgrammeId id, @PathVariable PersonId personId, CurrentUser user) {
        AttendanceSheet sheet = readAttendance.sheet(id);
        return sheet.entry(personId)
                .filter(entry -> Readers.mayRead(user, entry.participant()))
                .map(entry -> PersonalAttendanceView.of(sheet, entry))
                .orElseThrow(NotOnRoster::new);
    }

    record Present(
            @NotEmpty @Size(max = 500) List<@NotNull PersonId> personIds,
            @NotNull ParticipationMode mode) {}

    record Here(@NotNull ParticipationMode mode) {}

    /** How many of those named now stand as having been there. */
    record Recorded(int recorded) {}

    /**
     * Attendance in numbers.
     *
     * @param attendances how often one of the participants was at one of the sessions held
     * @param percentOfHeld of those that there could be, rounded down; null while there could be none
     */
    record SummaryView(
            int participants,
            long countries,
            int sessionsPlanned,
            int sessionsHeld,
            int attendances,
            @Nullable Integer percentOfHeld) {

        static SummaryView of(AttendanceSheet sheet) {
            OptionalInt percent = sheet.percentOfHeld();
            return new SummaryView(
                    sheet.entries().size(),
                    sheet.countries(),
                    sheet.planned(),
                    sheet.held(),
                    sheet.attendances(),
                    percent.isPresent() ? percent.getAsInt() : null);
        }
    }
}
