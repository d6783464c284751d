package org.jembatan.alumni.impact;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.alumni.impact.Publication.SMALLEST_GROUP;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.OutcomeId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.PersonId;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.followup.Stage;
import org.jembatan.alumni.impact.Evidence.Measurement;
import org.jembatan.alumni.impact.Evidence.Report;
import org.jembatan.alumni.impact.Sums.Value;
import org.jembatan.alumni.plan.PlanContent;

/** Whatever is reported by however many: what an attentive reader can compute from all that everybody may ask for. */
class PublishedReportPropertiesTest {

    private static final List<String> COUNTRIES = List.of("NP", "LA", "AF");
    private static final List<ProgrammeId> EDITIONS = List.of(edition("1"), edition("2"), edition("3"));
    private static final Figure.Measure LOANS = new Figure.Measure("9.3", "Loans", "loans");
    private static final OutcomeFigure.Key JOBS = new OutcomeFigure.Key(OutcomeKind.JOBS, "jobs");

    @Property(tries = 400)
    void noSumOrDifferenceOfPublishedAnswersIsAboutFewerThanFivePeople(@ForAll("evidence") List<Evidence> evidence) {
        Sums sums = new Sums();
        everyAnswer(
                evidence,
                (group, published) -> published
                        .answers()
                        .ifPresent(_ -> sums.know(values(evidence, group, _ -> Stream.of("answered")), _ -> 1)));
        assertThat(sums.isolate(SMALLEST_GROUP)).isFalse();
    }

    @Property(tries = 400)
    void noSumOrDifferenceOfPublishedFiguresIsAboutFewerThanFivePeople(@ForAll("evidence") List<Evidence> evidence) {
        Sums sums = new Sums();
        everyAnswer(
                evidence,
                (group, published) -> figure(published).ifPresent(figure -> {
                    List<Value> baselines = values(evidence, group, one -> measured(one, _ -> true, "baseline"));
                    List<Value> actuals = values(evidence, group, one -> measured(one, known -> known, "actual"));
                    sums.know(baselines, _ -> 1);
                    if (figure.actual() != null) {
                        sums.know(actuals, _ -> 1);
                    }
                    if (figure.gain() != null) {
                        List<Value> both = new ArrayList<>(actuals);
                        both.addAll(values(evidence, group, one -> measured(one, known -> known, "baseline")));
                        sums.know(both, value -> actuals.contains(value) ? 1 : -1);
                    }
                }));
        assertThat(sums.isolate(SMALLEST_GROUP)).isFalse();
    }

    @Property(tries = 400)
    void noSumOrDifferenceOfPublishedOutcomesIsAboutFewerThanFivePeople(@ForAll("evidence") List<Evidence> evidence) {
        Sums sums = new Sums();
        everyAnswer(
                evidence,
                (group, published) -> outcome(published).ifPresent(figure -> {
                    sums.know(values(evidence, group, one -> told(one, _ -> true)), _ -> 1);
                    if (figure.confirmed() != null) {
                        sums.know(values(evidence, group, one -> told(one, Outcome.Status.CONFIRMED::equals)), _ -> 1);
                        sums.know(
                                values(evidence, group, one -> told(one, Outcome.Status.SELF_REPORTED::equals)),
                                _ -> 1);
                    }
                }));
        assertThat(sums.isolate(SMALLEST_GROUP)).isFalse();
    }

    /** Otherwise a rule that hides everything would do. */
    @Property(tries = 400)
    void whatIsWithheldWouldTellOfFewerThanFive(@ForAll("evidence") List<Evidence> evidence) {
        Assume.that(evidence.stream()
                        .map(one -> one.participation().personId())
                        .distinct()
                        .count()
                == evidence.size());
        PublishedReport report = PublishedReport.of(evidence);
        if (report.total().answers().isEmpty()) {
            assertThat(evidence).hasSizeBetween(1, SMALLEST_GROUP - 1);
            return;
        }
        parts(report).forEach((withheld, impact) -> {
            if (impact.answers().isEmpty()) {
                Sums sums = new Sums();
                Stream.concat(
                                Stream.of(withheld),
                                parts(report).entrySet().stream()
                                        .filter(part ->
                                                part.getValue().answers().isPresent())
                                        .map(Map.Entry::getKey))
                        .forEach(group -> sums.know(values(evidence, group, _ -> Stream.of("answered")), _ -> 1));
                assertThat(sums.isolate(SMALLEST_GROUP)).as("with %s", withheld).isTrue();
            }
        });
    }

    @Property
    void whatIsPublishedIsWhatOthersSee(@ForAll("evidence") List<Evidence> evidence) {
        everyAnswer(evidence, (group, published) -> {
            Impact complete = Impact.of(evidence.stream()
                    .filter(one -> group.holds(one.participation()))
                    .toList());
            published.answers().ifPresent(answers -> assertThat(answers).isEqualTo(complete.answers()));
            figure(published).ifPresent(figure -> {
                Figure whole = complete.figures().getFirst();
                assertThat(figure).isIn(whole, whole.withoutGain(), whole.withoutActual());
                assertThat(figure.suppressed()).isEqualTo(!figure.equals(whole));
            });
            outcome(published).ifPresent(figure -> {
                OutcomeFigure whole = complete.outcomes().getFirst();
                assertThat(figure).isIn(whole, whole.withoutStatus());
                assertThat(figure.suppressed()).isEqualTo(!figure.equals(whole));
            });
        });
    }

    /** All that can be asked for, with the group that it is about. */
    private static void everyAnswer(List<Evidence> evidence, BiConsumer<Group, PublishedImpact> look) {
        PublishedReport report = PublishedReport.of(evidence);
        parts(report).forEach(look);
        for (String country : COUNTRIES) {
            look.accept(Group.country(country), alone(report.of(new Selection(null, country, null))));
            for (ProgrammeId edition : EDITIONS) {
                PublishedImpact crossed = alone(report.of(new Selection(edition, country, null)));
                assertThat(crossed.answers()).isEmpty();
                assertThat(crossed.figures().values()).allMatch(figure -> figure.isEmpty());
                assertThat(crossed.outcomes().values()).allMatch(figure -> figure.isEmpty());
            }
        }
        for (ProgrammeId edition : EDITIONS) {
            look.accept(Group.edition(edition.value()), alone(report.of(new Selection(edition, null, null))));
        }
    }

    private static PublishedImpact alone(PublishedReport part) {
        assertThat(part.byCountry()).isNull();
        assertThat(part.byEdition()).isNull();
        return part.total();
    }

    private static Map<Group, PublishedImpact> parts(PublishedReport report) {
        Map<Group, PublishedImpact> parts = new LinkedHashMap<>();
        parts.put(Group.EVERYBODY, report.total());
        Objects.requireNonNull(report.byCountry()).forEach((name, part) -> parts.put(Group.country(name), part));
        Objects.requireNonNull(report.byEdition()).forEach((name, part) -> parts.put(Group.edition(name), part));
        return parts;
    }

    private static Optional<Figure> figure(PublishedImpact impact) {
        return impact.figures().getOrDefault(LOANS, Optional.empty());
    }

    private static Optional<OutcomeFigure> outcome(PublishedImpact impact) {
        return impact.outcomes().getOrDefault(JOBS, Optional.empty());
    }

    private static List<Value> values(
            List<Evidence> evidence, Group group, Function<Evidence, Stream<String>> whatIsSaid) {
        return evidence.stream()
                .filter(one -> group.holds(one.participation()))
                .flatMap(one -> whatIsSaid
                        .apply(one)
                        .map(what -> new Value(
                                one.participation().personId(), one.planId().value() + what)))
                .toList();
    }

    private static Stream<String> measured(Evidence evidence, Predicate<Boolean> reported, String what) {
        return evidence.measurements().stream()
                .filter(one -> reported.test(one.actual() != null))
                .map(_ -> what);
    }

    private static Stream<String> told(Evidence evidence, Predicate<Outcome.Status> status) {
        return evidence.reports().stream()
                .map(Report::outcome)
                .filter(outcome -> status.test(outcome.status()))
                .map(outcome -> outcome.id().value());
    }

    /**
     * For each country and edition about as many people as make the difference, some of whom come to all three editions; of
     * those that make a plan, report or have something confirmed there are few or many.
     */
    @Provide
    Arbitrary<List<Evidence>> evidence() {
        return Combinators.combine(
                        Arbitraries.of(0, 0, 1, 2, 3, 5, 6, 9).list().ofSize(COUNTRIES.size() * EDITIONS.size()),
                        Arbitraries.of(0, 0, 1, 3),
                        Arbitraries.of(10, 60, 90, 100),
                        Arbitraries.randoms())
                .as((sizes, faithful, percent, random) -> {
                    List<Evidence> evidence = new ArrayList<>();
                    for (int cell = 0; cell < sizes.size(); cell++) {
                        String country = COUNTRIES.get(cell % COUNTRIES.size());
                        int edition = cell / COUNTRIES.size();
                        for (int i = 0; i < sizes.get(cell); i++) {
                            String person = country + (i < faithful ? i : 100 * edition + 10 + i);
                            evidence.add(somebody(
                                    new Participation(EDITIONS.get(edition), new PersonId(id(person)), country),
                                    percent,
                                    random));
                        }
                    }
                    return evidence;
                });
    }

    private static Evidence somebody(Participation who, int percent, Random random) {
        List<Measurement> measurements = new ArrayList<>();
        if (random.nextInt(100) < 80) {
            measurements.add(new Measurement(
                    new PlanContent.Indicator(
                            LOANS.indicator(),
                            LOANS.unit(),
                            LOANS.sdgTarget(),
                            BigDecimal.valueOf(random.nextInt(9)),
                            BigDecimal.TEN,
                            null),
                    random.nextInt(100) < percent
                            ? new Actual(LOANS.indicator(), LOANS.unit(), BigDecimal.valueOf(random.nextInt(9)))
                            : null,
                    null));
        }
        List<Report> reports = Stream.generate(() -> report(random.nextInt(100) < percent))
                .limit(random.nextInt(3))
                .toList();
        return new Evidence(who.planId(), who, random.nextBoolean(), measurements, reports);
    }

    private static Report report(boolean confirmed) {
        return new Report(
                new FollowUpId(Alumni.anId()),
                Stage.M3,
                new Outcome(
                        new OutcomeId(Alumni.anId()),
                        JOBS.kind(),
                        BigDecimal.ONE,
                        JOBS.unit(),
                        "So it was",
                        null,
                        confirmed ? new Outcome.Confirmation("account", Instant.EPOCH) : null));
    }

    private static ProgrammeId edition(String name) {
        return new ProgrammeId(id(name));
    }

    private static String id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
