package org.jembatan.registration.rest;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.security.CurrentUser;
import org.jembatan.registration.Actor;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.application.ApplicationEvent.Route;
import org.jembatan.registration.application.Applications;
import org.jembatan.registration.application.JudgeEligibility;
import org.jembatan.registration.eligibility.Rule;
import org.jembatan.registration.eligibility.Verdict;
import org.jembatan.registration.intake.Candidacy;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Intake;
import org.jembatan.registration.intake.IntakeStatus;
import org.jembatan.registration.intake.Intakes;
import org.jembatan.registration.intake.Judge;
import org.jembatan.registration.intake.MoveOnWaitingList;
import org.jembatan.registration.intake.Quota;
import org.jembatan.registration.intake.Standing;
import org.jembatan.registration.intake.WaitingList;

/**
 * The intake board: quotas, who has an offer until when, who waits and why, and whose turn was changed; and its summary,
 * which knows nobody.
 */
@RestController
class IntakeController {

    private final Intakes intakes;
    private final Applications applications;
    private final JudgeEligibility judge;
    private final MoveOnWaitingList moveOnWaitingList;

    IntakeController(
            Intakes intakes, Applications applications, JudgeEligibility judge, MoveOnWaitingList moveOnWaitingList) {
        this.intakes = intakes;
        this.judge = judge;
        this.applications = applications;
        this.moveOnWaitingList = moveOnWaitingList;
    }

    /** Quotas and counts are of all countries; of those who wait, a focal point sees its own country's. */
    @GetMapping("/api/intakes/{programmeId}")
    @PreAuthorize("hasAnyRole('OFFICER', 'FOCAL_POINT')")
    ResponseEntity<IntakeView> show(@PathVariable ProgrammeId programmeId, CurrentUser user) {
        return ResponseEntity.ok(IntakeView.of(intakes.get(programmeId), Actors.of(user), judge));
    }

    /** A reason is asked for by the domain, so that its absence is told from a malformed request. */
    @PostMapping("/api/intakes/{programmeId}/waiting-list/{applicationId}/turn")
    @PreAuthorize("hasRole('OFFICER')")
    IntakeView move(
            CommandKey key,
            @PathVariable ProgrammeId programmeId,
            @PathVariable ApplicationId applicationId,
            @Valid @RequestBody Turn turn,
            CurrentUser user) {
        return IntakeView.of(
                moveOnWaitingList.handle(new MoveOnWaitingList.Command(
                        key, programmeId, applicationId, turn.turn(), turn.reason(), user.subject())),
                Actors.of(user),
                judge);
    }

    /** The new turn, from 1; beyond the last is the last. */
    record Turn(
            @NotNull @Positive Integer turn,
            @Nullable @Size(max = 2000) String reason) {}

    /** Counts of all countries, for whoever may see them, and nobody's id. */
    @GetMapping("/api/intakes/{programmeId}/summary")
    @PreAuthorize("hasAnyRole('OFFICER', 'PARTNER', 'FOCAL_POINT')")
    SummaryView summarise(@PathVariable ProgrammeId programmeId) {
        Intake intake = intakes.get(programmeId);
        return new SummaryView(
                programmeId,
                applications.countByProgrammeIdAndRoute(programmeId, Route.NOMINATION),
                applications.countByProgrammeIdAndRoute(programmeId, Route.OWN_APPLICATION),
                intake.candidacies().count(State.OFFERED),
                intake.candidacies().count(State.ENROLLED),
                intake.candidacies().count(State.WAITLISTED),
                intake.candidacies().countriesEnrolled());
    }

    /**
     * An intake in numbers.
     *
     * @param nominated by a country, whatever became of it
     * @param applied those who put themselves forward, whatever became of it
     * @param countries those that the enrolled come from
     */
    record SummaryView(
            ProgrammeId programmeId,
            long nominated,
            long applied,
            long offered,
            long enrolled,
            long waiting,
            long countries) {}

    record IntakeView(
            ProgrammeId programmeId,
            String title,
            IntakeStatus status,
            List<QuotaView> quotas,
            long enrolled,
            long offered,
            List<Offer> offers,
            List<Waiting> waiting,
            List<WaitingList.Move> moves) {

        static IntakeView of(Intake intake, Actor actor, Judge judge) {
            List<Candidate> seated = intake.candidacies().seated();
            return new IntakeView(
                    intake.id(),
                    intake.terms().title(),
                    intake.status(),
                    intake.terms().quotas().stream()
                            .map(quota -> QuotaView.of(quota, seated))
                            .toList(),
                    intake.candidacies().count(State.ENROLLED),
                    intake.candidacies().count(State.OFFERED),
                    intake.candidacies().all().stream()
                            .filter(candidacy -> candidacy.state() == State.OFFERED)
                            .filter(candidacy -> actor.maySee(candidacy.candidate()))
                            .map(Offer::of)
                            .toList(),
                    waiting(intake, actor, judge, seated),
                    intake.candidacies().moves().stream()
                            .filter(move -> intake.candidacies()
                                    .of(move.applicationId())
                                    .filter(candidacy -> actor.maySee(candidacy.candidate()))
                                    .isPresent())
                            .toList());
        }

        private static List<Waiting> waiting(Intake intake, Actor actor, Judge judge, List<Candidate> seated) {
            List<Candidacy> turns = intake.candidacies().waiting();
            Standing standing = intake.standing(turns, judge);
            return IntStream.range(0, turns.size())
                    .filter(turn -> actor.maySee(turns.get(turn).candidate()))
                    .mapToObj(turn -> Waiting.of(intake, turn + 1, turns.get(turn), standing, seated))
                    .toList();
        }
    }

    record QuotaView(Quota.Dimension dimension, String value, int limit, int used) {

        static QuotaView of(Quota quota, List<Candidate> seated) {
            return new QuotaView(quota.dimension(), quota.value(), quota.limit(), quota.usedBy(seated));
        }
    }

    /** A place that is held for somebody until then, in business time. */
    record Offer(
            ApplicationId applicationId,
            PersonId personId,
            String country,
            Instant since,
            @Nullable Instant offerExpiresAt) {

        static Offer of(Candidacy candidacy) {
            return new Offer(
                    candidacy.candidate().applicationId(),
                    candidacy.candidate().personId(),
                    candidacy.candidate().country(),
                    candidacy.since(),
                    candidacy.offerExpiresAt().orElse(null));
        }
    }

    /**
     * Somebody who waits since then, their turn from 1, and why, as of now: the quotas that are full, and the rules that
     * the candidate fails and nobody has waived.
     */
    record Waiting(
            int turn,
            ApplicationId applicationId,
            PersonId personId,
            String country,
            Instant since,
            List<QuotaView> fullQuotas,
            List<Rule.Kind> failedRules) {

        static Waiting of(Intake intake, int turn, Candidacy candidacy, Standing standing, List<Candidate> seated) {
            return new Waiting(
                    turn,
                    candidacy.candidate().applicationId(),
                    candidacy.candidate().personId(),
                    candidacy.candidate().country(),
                    candidacy.since(),
                    intake.fullQuotasFor(candidacy).stream()
                            .map(quota -> QuotaView.of(quota, seated))
                            .toList(),
                    standing.obstaclesTo(candidacy).stream().map(Verdict::rule).toList());
        }
    }
}
