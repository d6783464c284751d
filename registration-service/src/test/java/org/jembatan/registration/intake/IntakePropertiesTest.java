package org.jembatan.registration.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.intake.Candidacy.State;
import org.jembatan.registration.intake.Quota.Dimension;

/** Whatever is asked of an intake, in whatever order and under whatever quotas. */
class IntakePropertiesTest {

    private static final Instant NOW = Instant.parse("2026-08-20T02:00:00Z");

    /** Late enough that offers of {@link #NOW} have expired, and early enough that new ones are made. */
    private static final Instant BEFORE_THE_BEGINNING = Instant.parse("2026-09-10T02:00:00Z");

    private static final int CANDIDATES = 8;
    private static final int PEOPLE = 5;

    /** Something that is asked of an intake. */
    sealed interface Step {}

    record Select(int candidate, WhenFull whenFull) implements Step {}

    record Confirm(int candidate) implements Step {}

    record Close(int candidate) implements Step {}

    record Adjust(List<Quota> quotas) implements Step {}

    /** All offers that are open run out. */
    record LetExpire() implements Step {}

    record Move(int candidate, int turn) implements Step {}

    record ChangeMode(int candidate, ParticipationMode mode) implements Step {}

    @Property
    void nobodyComesIntoAQuotaThatIsFull(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            List<Candidate> before = intake.seated();
            take(step, intake, Registering.newCommand());
            for (Quota quota : intake.terms().quotas()) {
                // A limit may have been lowered below those who are in; then they stay, and nobody follows.
                assertThat(quota.usedBy(intake.seated()))
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
            assertThat(intake.seated()).extracting(Candidate::personId).doesNotHaveDuplicates();
        }
    }

    @Property
    void nobodyIsTurnedAwayWhileThereIsRoom(@ForAll("quotas") List<Quota> quotas, @ForAll("steps") List<Step> steps) {
        Intake intake = intake(quotas);
        for (Step step : steps) {
            List<Candidate> before = intake.seated();
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
            assertThat(intake.waiting())
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
            assertThat(intake.waiting())
                    .containsExactlyInAnyOrderElementsOf(intake.candidacies().stream()
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
        List<Candidate> before = intake.seated();

        take(new Adjust(others), intake, Registering.newCommand());
        assertThat(intake.seated()).containsAll(before);
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
                        .contains(new Decision(earlier.decision().state(), false));
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
        assertThat(intake.seated())
                .allSatisfy(
                        seated -> assertThat(modes.get(seated.applicationId())).isEqualTo(seated.mode()));
    }

    private static boolean agrees(@Nullable ParticipationMode toldBefore, ParticipationMode now) {
        return toldBefore == null || toldBefore == now;
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return step().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Step>> fewSteps() {
        return step().list().ofMaxSize(20);
    }

    private Arbitrary<Step> step() {
        Arbitrary<Integer> anyone = Arbitraries.integers().between(0, CANDIDATES - 1);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        5,
                        Combinators.combine(anyone, Arbitraries.of(WhenFull.class))
                                .as(Select::new)),
                Tuple.of(3, anyone.map(Confirm::new)),
                Tuple.of(1, anyone.map(Close::new)),
                Tuple.of(1, Arbitraries.just(new LetExpire())),
                Tuple.of(
                        1,
                        Combinators.combine(anyone, Arbitraries.integers().between(1, CANDIDATES))
                                .as(Move::new)),
                Tuple.of(
                        2,
                        Combinators.combine(anyone, Arbitraries.of(ParticipationMode.class))
                                .as(ChangeMode::new)),
                Tuple.of(1, quotas().map(Adjust::new)));
    }

    @Provide
    Arbitrary<List<Quota>> quotas() {
        return Arbitraries.of(
                        new Quota(Dimension.TOTAL, "*", 0),
                        new Quota(Dimension.MODE, "ONSITE", 0),
                        new Quota(Dimension.MODE, "ONLINE", 0),
                        new Quota(Dimension.COUNTRY, "AF", 0),
                        new Quota(Dimension.COUNTRY, "NP", 0),
                        new Quota(Dimension.CATEGORY, "ENTREPRENEUR", 0))
                .flatMap(quota -> Arbitraries.integers()
                        .between(0, CANDIDATES)
                        .map(limit -> new Quota(quota.dimension(), quota.value(), limit)))
                .list()
                .ofMaxSize(5);
    }

    /** Nothing when the intake refuses, or when the step decides about nobody. */
    private static Optional<Decision> take(Step step, Intake intake, CommandKey command) {
        try {
            return switch (step) {
                case Select(int number, WhenFull whenFull) ->
                    Optional.of(intake.select(candidate(number), whenFull, command, NOW));
                case Confirm(int number) ->
                    Optional.of(intake.confirm(candidate(number).applicationId(), command, NOW));
                case Close(int number) -> {
                    intake.close(candidate(number), NOW);
                    yield Optional.empty();
                }
                case Adjust(List<Quota> quotas) -> {
                    intake.adjust(Registering.terms(quotas.toArray(Quota[]::new)), NOW);
                    yield Optional.empty();
                }
                case LetExpire() -> {
                    intake.expireOffers(BEFORE_THE_BEGINNING);
                    yield Optional.empty();
                }
                case Move(int number, int turn) -> {
                    intake.move(candidate(number).applicationId(), turn, "A reason", "officer-1", command, NOW);
                    yield Optional.empty();
                }
                case ChangeMode(int number, ParticipationMode mode) -> {
                    ApplicationId id = candidate(number).applicationId();
                    // Until the intake knows the candidate, the application changes alone.
                    if (intake.candidacyOf(id).isPresent()) {
                        intake.changeMode(id, mode, "somebody", null, command, NOW);
                    }
                    yield Optional.empty();
                }
            };
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    private static Intake intake(List<Quota> quotas) {
        return new Intake(new ProgrammeId(new UUID(0, 1).toString()), Registering.terms(quotas.toArray(Quota[]::new)));
    }

    /** Eight applications of five people, for each way to combine a country, a category and a mode. */
    private static Candidate candidate(int number) {
        return new Candidate(
                new ApplicationId(new UUID(1, number).toString()),
                new PersonId(new UUID(2, number % PEOPLE).toString()),
                (number & 1) == 0 ? "AF" : "NP",
                (number & 2) == 0 ? Category.ENTREPRENEUR : Category.GOVERNMENT_OFFICIAL,
                (number & 4) == 0 ? ParticipationMode.ONSITE : ParticipationMode.ONLINE);
    }

    private static Candidate known(int number, Intake intake) {
        Candidate asApplied = candidate(number);
        return intake.candidacyOf(asApplied.applicationId())
                .map(Candidacy::candidate)
                .orElse(asApplied);
    }

    private record Standing(Candidate candidate, State state, Instant since) {}

    private static List<Standing> standings(Intake intake) {
        return intake.candidacies().stream()
                .map(candidacy -> new Standing(candidacy.candidate(), candidacy.state(), candidacy.since()))
                .toList();
    }

    private static Set<ApplicationId> in(State state, Intake intake) {
        Set<ApplicationId> ids = new HashSet<>();
        intake.candidacies().stream()
                .filter(candidacy -> candidacy.state() == state)
                .forEach(candidacy -> ids.add(candidacy.candidate().applicationId()));
        return ids;
    }
}
