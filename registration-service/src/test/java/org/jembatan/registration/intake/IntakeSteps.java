package org.jembatan.registration.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

import org.jembatan.chassis.domain.CommandKey;
import org.jembatan.chassis.domain.RuleViolation;
import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.Candidate;
import org.jembatan.registration.Category;
import org.jembatan.registration.ParticipationMode;
import org.jembatan.registration.PersonId;
import org.jembatan.registration.ProgrammeId;
import org.jembatan.registration.Registering;
import org.jembatan.registration.WantedMode;
import org.jembatan.registration.intake.Quota.Dimension;

/** Whatever may be asked of an intake, drawn at random, and how it is asked. */
final class IntakeSteps {

    /** Late enough that offers of {@link Board#NOW} have expired, and early enough that new ones are made. */
    private static final Instant BEFORE_THE_BEGINNING = Instant.parse("2026-09-10T02:00:00Z");

    private static final int CANDIDATES = 8;
    private static final int PEOPLE = 5;

    private IntakeSteps() {}

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

    static Arbitrary<List<Step>> atMost(int steps) {
        return step().list().ofMaxSize(steps);
    }

    private static Arbitrary<Step> step() {
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

    static Arbitrary<List<Quota>> quotas() {
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
    static Optional<Decision> take(Step step, Intake intake, CommandKey command) {
        try {
            return switch (step) {
                case Select(int number, WhenFull whenFull) ->
                    Optional.of(intake.select(
                            candidate(number), whenFull, null, command, Registering.ADMITTING_ALL, Board.NOW));
                case Confirm(int number) ->
                    Optional.of(intake.confirm(candidate(number).applicationId(), command, Board.NOW));
                case Close(int number) -> {
                    intake.close(candidate(number), Registering.ADMITTING_ALL, Board.NOW);
                    yield Optional.empty();
                }
                case Adjust(List<Quota> quotas) -> {
                    intake.adjust(
                            Registering.terms(quotas.toArray(Quota[]::new)), Registering.ADMITTING_ALL, Board.NOW);
                    yield Optional.empty();
                }
                case LetExpire() -> {
                    intake.expireOffers(Registering.ADMITTING_ALL, BEFORE_THE_BEGINNING);
                    yield Optional.empty();
                }
                case Move(int number, int turn) -> {
                    intake.move(candidate(number).applicationId(), turn, "A reason", "officer-1", command, Board.NOW);
                    yield Optional.empty();
                }
                case ChangeMode(int number, ParticipationMode mode) -> {
                    ApplicationId id = candidate(number).applicationId();
                    // Until the intake knows the candidate, the application changes alone.
                    if (intake.candidacies().of(id).isPresent()) {
                        intake.changeMode(
                                id,
                                new WantedMode(mode, "somebody", null),
                                command,
                                Registering.ADMITTING_ALL,
                                Board.NOW);
                    }
                    yield Optional.empty();
                }
            };
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    static Intake intake(List<Quota> quotas) {
        return new Intake(new ProgrammeId(new UUID(0, 1).toString()), Registering.terms(quotas.toArray(Quota[]::new)));
    }

    /** Eight applications of five people, for each way to combine a country, a category and a mode. */
    static Candidate candidate(int number) {
        return new Candidate(
                new ApplicationId(new UUID(1, number).toString()),
                new PersonId(new UUID(2, number % PEOPLE).toString()),
                (number & 1) == 0 ? "AF" : "NP",
                (number & 2) == 0 ? Category.ENTREPRENEUR : Category.GOVERNMENT_OFFICIAL,
                (number & 4) == 0 ? ParticipationMode.ONSITE : ParticipationMode.ONLINE);
    }
}
