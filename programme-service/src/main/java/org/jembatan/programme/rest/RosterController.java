package org.jembatan.programme.rest;

import java.time.Instant;
import java.util.List;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.programme.Category;
import org.jembatan.programme.ParticipationMode;
import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.roster.NotOnRoster;
import org.jembatan.programme.roster.Participant;
import org.jembatan.programme.roster.Rosters;

/** Who takes part, for officers, and for focal points as far as it concerns their country. */
@RestController
@RequestMapping("/api/programmes/{id}/roster")
class RosterController {

    private final Rosters rosters;

    RosterController(Rosters rosters) {
        this.rosters = rosters;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    RosterView list(@PathVariable ProgrammeId id, CurrentUser user) {
        return new RosterView(
                id,
                rosters.of(id).participants().stream()
                        .filter(participant -> Readers.mayList(user, participant))
                        .map(ParticipantView::of)
                        .toList());
    }

    @GetMapping("/{personId}")
    ParticipantView show(@PathVariable ProgrammeId id, @PathVariable PersonId personId, CurrentUser user) {
        return rosters.of(id)
                .participant(personId)
                .filter(participant -> Readers.mayRead(user, participant))
                .map(ParticipantView::of)
                .orElseThrow(NotOnRoster::new);
    }

    record RosterView(ProgrammeId programmeId, List<ParticipantView> participants) {}

    record ParticipantView(
            PersonId personId, String country, Category category, ParticipationMode mode, Instant enrolledAt) {

        static ParticipantView of(Participant participant) {
            return new ParticipantView(
                    participant.personId(),
                    participant.country(),
                    participant.category(),
                    participant.mode(),
                    participant.enrolledAt());
        }
    }
}
