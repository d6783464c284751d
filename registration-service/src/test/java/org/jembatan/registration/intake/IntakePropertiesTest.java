package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.registration.intake.IntakeSteps.candidate;
import static org.jembatan.registration.intake.IntakeSteps.intake;
import static org.jembatan.registration.intake.IntakeSteps.take;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.IntakeSteps.Adjust;
import org.jembatan.registration.intake.IntakeSteps.Select;
import org.jembatan.registration.intake.IntakeSteps.Step;

/** Whatever is asked of an intake, in whatever order and under whatever quotas. */
class IntakePropertiesTest {

    @Property
    void nobodyComesIntoAQuotaThatIsFull(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            List<Candidate> before = intake.candidacies().seated();
            take(step, intake, Registering.newCommand());
            for (Quota quota : intake.terms().quotas()) {
                // A limit may have been lowered below those who are in; then they stay, and nobody follows.
                assertThat(quota.usedBy(intake.candidacies().seated()))
                        .as("%s after %s", quota, step)
                        .isLessThanOrEqualTo(Math.max(quota.limit(), quota.usedBy(before)));
            }
        }
    }

    @Property
    void nobodyHoldsTwoPlaces(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            take(step, intake, Registering.newCommand());
            assertThat(intake.candidacies().seated())
                    .extracting(Candidate::personId)
                    .doesNotHaveDuplicates();
        }
    }

    @Property
    void nobodyIsTurnedAwayWhileThereIsRoom(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            List<Candidate> before = intake.candidacies().seated();
            Optional<Decision> decision = take(step, intake, Registering.newCommand());
            if (step instanceof Select selected && decision.isPresent()) {
                boolean room = intake.terms().quotas().stream()
                        .filter(quota -> quota.counts(known(selected.candidate(), intake)))
                        .allMatch(quota -> quota.usedBy(before) < quota.limit());
                assertThat(decision.get().state()).isEqualTo(room ? State.OFFERED : State.WAITLISTED);
            }
        }
    }

    /** Whoever waits, waits for a place that is not there; the list is served in turn. */
    @Property
    void nobodyWaitsWhileThereIsRoom(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            take(step, intake, Registering.newCommand());
            assertThat(intake.candidacies().waiting())
                    .as("after %s", step)
                    .allSatisfy(
                            waiting -> assertThat(intake.fullQuotasFor(waiting)).isNotEmpty());
        }
    }

    @Property
    void theWaitingListHasEachWhoWaitsOnceAndNobodyElse(
            @ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            take(step, intake, Registering.newCommand());
            assertThat(intake.candidacies().waiting())
                    .containsExactlyInAnyOrderElementsOf(intake.candidacies().all().stream()
                            .filter(candidacy -> candidacy.state() == State.WAITLISTED)
                            .toList());
        }
    }

    @Property
    void adjustingTakesNobodysPlace(
            @ForAll("quotas") List<Quota> quotas,
            @ForAll("steps") List<Step> steps,
            @ForAll("quotas") List<Quota> others) {
        Intake intake = intake(quotas);
        steps.forEach(step -> take(step, intake, Registering.newCommand()));
        List<Candidate> before = intake.candidacies().seated();

        take(new Adjust(others), intake, Registering.newCommand());
        assertThat(intake.candidacies().seated()).containsAll(before);
    }

    /** At most 20 steps, because a candidacy remembers its last 20 commands. */
    @Property
    void aRepeatAtAnyLaterTimeIsAnsweredAsAtFirstAndChangesNothing(
            @ForAll("quotas") List<Quota> quotas, @ForAll("fewSteps") List<Step> steps) {
        record Answered(Step step, CommandKey command, Decision decision) {}
        Intake intake = intake(quotas);
        List<Answered> answered = new ArrayList<>();
        for (Step step : steps) {
            CommandKey command = Registering.newCommand();
            take(step, intake, command).ifPresent(decision -> answered.add(new Answered(step, command, decision)));
            List<Standing> before = standings(intake);
            int told = intake.raisedEvents().size();
            for (Answered earlier : answered) {
                assertThat(take(earlier.step(), intake, earlier.command()))
                        .contains(new Decision(earlier.decision().state(), List.of(), false));
            }
            assertThat(standings(intake)).isEqualTo(before);
            assertThat(intake.raisedEvents()).hasSize(told);
        }
    }

    /** Whoever follows the events, and nothing else, knows who holds a place, who has taken it, and in which mode. */
    @Property
    void theEventsAddUpToTheStates(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        steps.forEach(step -> take(step, intake, Registering.newCommand()));

        Set<ApplicationId> offered = new HashSet<>();
        Set<ApplicationId> enrolled = new HashSet<>();
        Map<ApplicationId, ParticipationMode> modes = new HashMap<>();
        for (IntakeEvent event : intake.raisedEvents()) {
            boolean fits = switch (event) {
                case IntakeEvent.PlaceOffered told ->
                    offered.add(told.applicationId())
                            && agrees(modes.put(told.applicationId(), told.mode()), told.mode());
                case IntakeEvent.CandidateWaitlisted told -> !offered.contains(told.applicationId());
                case IntakeEvent.OfferExpired told -> offered.remove(told.applicationId());
                case IntakeEvent.ParticipantEnrolled told ->
                    offered.remove(told.applicationId())
                            && enrolled.add(told.applicationId())
                            && modes.get(told.applicationId()) == told.mode();
                case IntakeEvent.ModeChanged told ->
                    told.mode() != told.previousMode()
                            && agrees(modes.put(told.applicationId(), told.mode()), told.previousMode());
                case IntakeEvent.OfferWithdrawn told -> offered.remove(told.applicationId());
                case IntakeEvent.EnrolmentCancelled told -> enrolled.remove(told.applicationId());
            };
            assertThat(fits).as("%s follows from what was told before", event).isTrue();
        }
        assertThat(in(State.OFFERED, intake)).isEqualTo(offered);
        assertThat(in(State.ENROLLED, intake)).isEqualTo(enrolled);
        assertThat(intake.candidacies().seated())
                .allSatisfy(
                        seated -> assertThat(modes.get(seated.applicationId())).isEqualTo(seated.mode()));
    }

    private static boolean agrees(@Nullable ParticipationMode toldBefore, ParticipationMode now) {
        return toldBefore == null || toldBefore == now;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return IntakeSteps.atMost(60);
    }

    @Provide
    Arbitrary<List<Step>> fewSteps() {
        return IntakeSteps.atMost(20);
    }

    @Provide
    Arbitrary<List<Quota>> quotas() {
        return IntakeSteps.quotas();
    }

    private static Candidate known(int number, Intake intake) {
        Candidate asApplied = candidate(number);
        return intake.candidacies()
                .of(asApplied.applicationId())
                .map(Candidacy::candidate)
                .orElse(asApplied);
    }

    private record Standing(Candidate candidate, State state, Instant since) {}

    private static List<Standing> standings(Intake intake) {
        return intake.candidacies().all().stream()
                .map(candidacy -> new Standing(candidacy.candidate(), candidacy.state(), candidacy.since()))
                .toList();
    }

    private static Set<ApplicationId> in(State state, Intake intake) {
        Set<ApplicationId> ids = new HashSet<>();
        intake.candidacies().all().stream()
                .filter(candidacy -> candidacy.state() == state)
                .forEach(candidacy -> ids.add(candidacy.candidate().applicationId()));
        return ids;
    }
}
