package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;
import org.jembatan.local.demo.Demo;
import org.jembatan.local.demo.RealEdition;
import org.jembatan.local.demo.Standing;

/** The demonstration comes out the same, whatever is killed while it plays and however often it is played. */
@ExtendWith(WholeSystem.class)
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionOf2021IT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final List<RealEdition> PLAYED = List.of(RealEdition.of(2021));

    @Test
    @Order(1)
    void comesOutTheSameWhateverIsKilledAndHoweverOftenItIsPlayed(RunningSystem system) {
        Standing first = playWhileEveryProgramIsKilled(system);

        assertThat(first.objections()).isEmpty();
        Standing.OfEdition edition = first.editions().getFirst();
        assertThat(edition.intake().waiting()).hasSize(7);

        Standing second = Demo.play(system.gateway(), PLAYED, System.out::println);

        assertThat(second)
                .usingRecursiveComparison()
                .ignoringFields("editions.untilInRoster")
                .isEqualTo(first);
        assertThat(second.editions().getFirst().untilInRoster())
                .as("what the roster had already")
                .isEmpty();
        participantHasGoneTheWholeWay(system.gateway(), edition);
        everyFigureOpensDownToThePlans(system.gateway(), edition.programmeId());
    }

    @Test
    @Order(2)
    void composedAnswersSayWhoseDeathTheyOutlive(RunningSystem system) {
        Standing.OfEdition edition =
                Demo.play(system.gateway(), PLAYED, _ -> {}).editions().getFirst();
        Someone participant = participant(system.gateway(), edition);
        Someone officer = Someone.withAccount(system.gateway(), "officer");
        String overview = "/api/programmes/" + edition.programmeId() + "/overview";
        Object wholeJourney = Answer.to(participant.get("/api/me/journey")).whole();
        Object wholeOverview = Answer.to(officer.get(overview)).whole();

        for (String service : List.of("registration", "programme", "feedback", "alumni")) {
            String program = service + "-service";
            system.kill(program);
            assertThat(Answer.to(participant.get("/api/me/journey")).texts("missing"))
                    .containsExactly(service);
            assertThat(Answer.to(officer.get(overview)).texts("missing")).containsExactly(service);
            system.awaitReady(program);
            await("everything agrees once " + service + " is back")
                    .atMost(PATIENCE)
                    .untilAsserted(() -> {
                        assertThat(Answer.to(participant.get("/api/me/journey")).whole())
                                .isEqualTo(wholeJourney);
                        assertThat(Answer.to(officer.get(overview)).whole()).isEqualTo(wholeOverview);
                    });
        }
    }

    private static Someone participant(URI gateway, Standing.OfEdition edition) {
        DocumentContext who = JsonPath.parse(edition.somebody());
        return Someone.participant(gateway, who.read("$.personId"), who.read("$.country"));
    }

    private static void participantHasGoneTheWholeWay(URI gateway, Standing.OfEdition edition) {
        DocumentContext who = JsonPath.parse(edition.somebody());
        Someone participant = Someone.participant(gateway, who.read("$.personId"), who.read("$.country"));
        Answer journey = Answer.to(participant.get("/api/me/journey"));

        assertThat(journey.texts("missing")).isEmpty();
        assertThat(journey.texts("steps[0].application.history[*].status"))
                .containsSubsequence("NOMINATED", "ENDORSED", "OFFERED", "ENROLLED");
        assertThat(journey.number("steps[0].attendance.sessionsAttended")).isEqualTo(5);
        assertThat(journey.texts("steps[0].surveys[?(@.answered == true)].id")).hasSize(6);
        assertThat(journey.texts("steps[0].plan.versions[*].submittedAt")).hasSize(2);
        assertThat(journey.texts("steps[0].plan.followUps[*].followUp")).containsExactly("M3", "M6", "M12");
        assertThat(journey.texts("steps[0].plan.followUps[*].answer.outcomes[*].status"))
                .hasSize(3)
                .contains("CONFIRMED");
    }

    private static void everyFigureOpensDownToThePlans(URI gateway, String programmeId) {
        Someone officer = Someone.withAccount(gateway, "officer");
        Answer impact = Answer.to(officer.get("/api/impact?programmeId=" + programmeId));
        Answer behind = Answer.to(officer.get("/api/impact/plans?programmeId=" + programmeId));

        List<String> indicators = impact.texts("totals[*].indicator");
        assertThat(indicators).hasSize(4);
        for (String indicator : indicators) {
            String named = "[?(@.indicator == '" + indicator + "')]";
            double total = sum(impact.numbers("totals" + named + ".actual"));
            assertThat(total).as(indicator).isPositive();
            assertThat(sum(impact.numbers("countries[*].totals" + named + ".actual")))
                    .as("%s, over the countries", indicator)
                    .isEqualTo(total);
            assertThat(sum(behind.numbers("indicators" + named + ".actual")))
                    .as("%s, over the plans", indicator)
                    .isEqualTo(total);
        }
        List<String> kinds = impact.texts("outcomes[*].kind");
        assertThat(kinds).hasSize(4);
        for (String kind : kinds) {
            String named = "[?(@.kind == '" + kind + "')]";
            double confirmed = sum(impact.numbers("outcomes" + named + ".confirmed"));
            assertThat(sum(impact.numbers("countries[*].outcomes" + named + ".confirmed")))
                    .as("%s, over the countries", kind)
                    .isEqualTo(confirmed);
            assertThat(sum(behind.numbers("outcomes[?(@.kind == '" + kind + "' && @.status == 'CONFIRMED')].quantity")))
                    .as("%s, over the plans", kind)
                    .isEqualTo(confirmed);
        }
    }

    private static double sum(List<Number> numbers) {
        return numbers.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Number::doubleValue)
                .sum();
    }

    private static Standing playWhileEveryProgramIsKilled(RunningSystem system) {
        AtomicBoolean playing = new AtomicBoolean(true);
        List<CompletableFuture<Void>> killings = new ArrayList<>();
        Standing standing = Demo.play(system.gateway(), PLAYED, line -> {
            System.out.println(line);
            List<String> programs = killedAfter(line);
            killings.add(CompletableFuture.runAsync(() -> {
                killOneAfterTheOther(system, programs);
                assertThat(playing)
                        .as("the play must not be over before all were killed")
                        .isTrue();
            }));
        });
        playing.set(false);
        assertThat(killings)
                .allSatisfy(killing -> assertThat(killing).as("the killings").succeedsWithin(PATIENCE));
        return standing;
    }

    /** Whom the next act needs, so that it waits for all of them but the last. */
    private static List<String> killedAfter(String line) {
        if (line.endsWith("its agenda is public.")) {
            return List.of("store", "registration-service", "gateway", "broker");
        }
        if (line.endsWith("nominated and endorsed.")) {
            return List.of("registration-service", "programme-service");
        }
        if (line.endsWith("a session is moved.")) {
            return List.of("broker", "feedback-service", "alumni-service");
        }
        if (line.endsWith("after 3 months.")) {
            return List.of("alumni-service");
        }
        return List.of();
    }

    private static void killOneAfterTheOther(RunningSystem system, List<String> programs) {
        for (String program : programs) {
            system.kill(program);
            system.awaitReady(program);
        }
    }
}
