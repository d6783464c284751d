package org.jembatan.registration.rest;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Quota;

/** The intake board: quotas, and who waits and why. */
@RestController
class IntakeController {

    private final Intakes intakes;

    IntakeController(Intakes intakes) {
        this.intakes = intakes;
    }

    /** Quotas and counts are of all countries; of those who wait, a focal point sees its own country's. */
    @GetMapping("/api/intakes/{programmeId}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    ResponseEntity<IntakeView> show(@PathVariable ProgrammeId programmeId, CurrentUser user) {
        return ResponseEntity.ok(IntakeView.of(intakes.get(programmeId), Actors.of(user)));
    }

    record IntakeView(
            ProgrammeId programmeId,
            String title,
            Intake.Status status,
            List<QuotaView> quotas,
            long enrolled,
            long offered,
            List<Waiting> waiting) {

        static IntakeView of(Intake intake, Actor actor) {
            List<Candidate> seated = intake.seated();
            return new IntakeView(
                    intake.id(),
                    intake.terms().title(),
                    intake.status(),
                    intake.terms().quotas().stream()
                            .map(quota -> QuotaView.of(quota, seated))
                            .toList(),
                    count(intake, State.ENROLLED),
                    count(intake, State.OFFERED),
                    intake.candidacies().stream()
                            .filter(candidacy -> candidacy.state() == State.WAITLISTED)
                            .filter(candidacy -> actor.maySee(candidacy.candidate()))
                            .sorted(Comparator.comparing(Candidacy::since))
                            .map(candidacy -> Waiting.of(intake, candidacy, seated))
                            .toList());
        }

        private static long count(Intake intake, State state) {
            return intake.candidacies().stream()
                    .filter(candidacy -> candidacy.state() == state)
                    .count();
        }
    }

    record QuotaView(Quota.Dimension dimension, String value, int limit, int used) {

        static QuotaView of(Quota quota, List<Candidate> seated) {
            return new QuotaView(quota.dimension(), quota.value(), quota.limit(), quota.usedBy(seated));
        }
    }

    /** Somebody who waits since then, and the quotas that are full as of now. */
    record Waiting(
            ApplicationId applicationId, PersonId personId, String country, Instant since, List<QuotaView> fullQuotas) {

        static Waiting of(Intake intake, Candidacy candidacy, List<Candidate> seated) {
            return new Waiting(
                    candidacy.candidate().applicationId(),
                    candidacy.candidate().personId(),
                    candidacy.candidate().country(),
                    candidacy.since(),
                    intake.fullQuotasFor(candidacy).stream()
                            .map(quota -> QuotaView.of(quota, seated))
                            .toList());
        }
    }
}
