package org.jembatan.gateway.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.json.JsonContent;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.StandInService.Behaviour;
import org.jembatan.gateway.support.Surroundings;

class OverviewIT extends GatewayTestCase {

    private static final String EDITION = "0b8c6a5e-61f4-4d0c-9a55-0d6a2cf0b001";
    private static final String PATH = "/api/programmes/" + EDITION + "/overview";
    private static final Duration BUDGET = Duration.ofSeconds(2);

    private static final String WHOLE = """
            {"programme": {"id": "%s", "title": "Women-owned small industry", "status": "COMPLETED",
                           "startsOn": "2021-09-13", "endsOn": "2021-09-17", "place": "Jakarta", "mode": "HYBRID",
                           "zone": "Asia/Jakarta"},
             "intake": {"nominated": 70, "applied": 9, "offered": 1, "enrolled": 61, "waiting": 3, "countries": 13},
             "attendance": {"participants": 61, "countries": 13, "sessionsPlanned": 14, "sessionsHeld": 13,
                            "attendances": 700, "percentOfHeld": 88},
             "feedback": {"surveys": 14, "open": 1, "closed": 13, "invited": 761, "responses": 590},
             "alumni": {"graduates": 55, "plans": 60, "submitted": 41, "followUpsDue": 55, "followUpsAnswered": 30,
                        "outcomesSelfReported": 12, "outcomesConfirmed": 21},
             "missing": []}""".formatted(EDITION);

    @BeforeEach
    void everybodyKnowsTheEdition() {
        Surroundings.REGISTRATION.answers(OverviewIT::intake);
        programmeAnswers(OverviewIT::programme);
        Surroundings.FEEDBACK.answers(OverviewIT::surveys);
        Surroundings.ALUMNI.answers(OverviewIT::progress);
    }

    private static void programmeAnswers(Behaviour behaviour) {
        Surroundings.PROGRAMME.answers(behaviour);
        Surroundings.PROGRAMME_TOO.answers(behaviour);
    }

    private static Answer intake(Received request) {
        return request.target().equals("/api/intakes/" + EDITION + "/summary")
                ? Answer.json("""
                {"programmeId": "%s", "nominated": 70, "applied": 9, "offered": 1, "enrolled": 61, "waiting": 3,
                 "countries": 13, "personIds": ["new"]}""".formatted(EDITION))
                : Answer.status(404);
    }

    private static Answer programme(Received request) {
        return switch (request.target()) {
            case "/api/programmes/" + EDITION -> Answer.json("""
                    {"id": "%s", "title": "Women-owned small industry", "status": "COMPLETED", "host": "Ministry",
                     "startsOn": "2021-09-13", "endsOn": "2021-09-17", "place": "Jakarta", "mode": "HYBRID",
                     "zone": "Asia/Jakarta", "quotas": {}}""".formatted(EDITION));
            case "/api/programmes/" + EDITION + "/attendance/summary" -> Answer.json("""
                    {"participants": 61, "countries": 13, "sessionsPlanned": 14, "sessionsHeld": 13,
                     "attendances": 700, "percentOfHeld": 88}""");
            default -> Answer.status(404);
        };
    }

    private static Answer surveys(Received request) {
        return request.target().equals("/api/surveys/summary?programmeId=" + EDITION)
                ? Answer.json("{\"surveys\": 14, \"open\": 1, \"closed\": 13, \"invited\": 761, \"responses\": 590}")
                : Answer.status(404);
    }

    private static Answer progress(Received request) {
        return request.target().equals("/api/impact/progress?programmeId=" + EDITION)
                ? Answer.json("""
                {"graduates": 55, "plans": 60, "submitted": 41, "followUpsDue": 55, "followUpsAnswered": 30,
                 "outcomesSelfReported": 12, "outcomesConfirmed": 21}""")
                : Answer.status(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer", "partner", "focal-point-np"})
    void showsAnEditionInNumbersAndNothingMore(String account) {
        Caller caller = account(account);

        var answer = caller.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonContent(answer.body())).isStrictlyEqualTo(WHOLE);
        assertThat(allReceived())
                .hasSize(5)
                .allSatisfy(
                        received -> assertThat(received.header("Authorization")).isEqualTo("Bearer " + caller.token()));
    }

    @Test
    void isForThoseWhoRunNominateForOrSupportTheProgramme() {
        Caller participant = participant("6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a001");

        for (Caller refused : List.of(participant, account("operator"))) {
            assertRefused(refused.get(PATH), 403, "access-denied");
        }
        assertRefused(anybody().get(PATH), 401, "not-authenticated");
        assertRefused(anybody().withToken("made.up").get(PATH), 401, "not-authenticated");
        assertThat(allReceived()).isEmpty();
    }

    /** None is answered before all five are there. */
    @Test
    void asksEverythingAtOnce() {
        answerOnceAllAreThere(new CountDownLatch(5));

        assertThat(new JsonContent(officer().get(PATH).body())).isStrictlyEqualTo(WHOLE);
    }

    private static void answerOnceAllAreThere(CountDownLatch asked) {
        Surroundings.REGISTRATION.answers(onceAllAreThere(asked, OverviewIT::intake));
        programmeAnswers(onceAllAreThere(asked, OverviewIT::programme));
        Surroundings.FEEDBACK.answers(onceAllAreThere(asked, OverviewIT::surveys));
        Surroundings.ALUMNI.answers(onceAllAreThere(asked, OverviewIT::progress));
    }

    private static Behaviour onceAllAreThere(CountDownLatch asked, Behaviour then) {
        return request -> {
            asked.countDown();
            return asked.await(10, TimeUnit.SECONDS) ? then.answer(request) : Answer.status(500);
        };
    }

    @Test
    void isPartialWithinTheBudgetWhenOneServiceIsAwayAndOneIsLate() {
        Caller officer = officer();
        var thaw = new CountDownLatch(1);
        Surroundings.REGISTRATION.goAway();
        Surroundings.FEEDBACK.answers(request -> {
            thaw.await();
            return Answer.json("{}");
        });

        long start = System.nanoTime();
        var answer = officer.get(PATH);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        thaw.countDown();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertMissing(answer, "feedback", "registration");
        assertNull(answer, "intake");
        assertNull(answer, "feedback");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.attendance.attendances"))
                .isEqualTo(700);
        assertThat(JsonPath.<Integer>read(answer.body(), "$.alumni.graduates")).isEqualTo(55);
        assertThat(took).isLessThan(BUDGET.plusMillis(200));
    }

    /** Nobody can say then that there is no such edition. */
    @Test
    void isPartialWithoutProgramme() {
        Caller officer = officer();
        Surroundings.PROGRAMME.goAway();
        Surroundings.PROGRAMME_TOO.goAway();

        var answer = officer.get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertMissing(answer, "programme");
        assertNull(answer, "programme");
        assertNull(answer, "attendance");
        assertThat(JsonPath.<Integer>read(answer.body(), "$.intake.enrolled")).isEqualTo(61);
    }

    @Test
    void aServiceOfWhichHalfIsMissingIsMissing() {
        programmeAnswers(
                request -> request.target().endsWith("/attendance/summary") ? Answer.status(500) : programme(request));

        var answer = officer().get(PATH);

        assertMissing(answer, "programme");
        assertNull(answer, "attendance");
        assertThat(JsonPath.<String>read(answer.body(), "$.programme.place")).isEqualTo("Jakarta");
    }

    @Test
    void whatAServiceDoesNotKnowYetIsNotMissing() {
        Surroundings.REGISTRATION.answers(request -> Answer.status(404));
        programmeAnswers(
                request -> request.target().endsWith("/attendance/summary") ? Answer.json("""
                {"participants": 0, "countries": 0, "sessionsPlanned": 0, "sessionsHeld": 0, "attendances": 0,
                 "percentOfHeld": null}""") : programme(request));

        var answer = officer().get(PATH);

        assertMissing(answer);
        assertNull(answer, "intake");
        assertNull(answer, "attendance.percentOfHeld");
    }

    /** Whatever else is known; and all have been asked by then, so that nothing of it reaches the next test. */
    @Test
    void anEditionThatProgrammeDoesNotShowHasNone() {
        var asked = new CountDownLatch(5);
        answerOnceAllAreThere(asked);
        programmeAnswers(onceAllAreThere(asked, request -> Answer.status(404)));

        var answer = officer().get(PATH);

        assertRefused(answer, 404, "unknown-edition");
        assertThat(JsonPath.<String>read(answer.body(), "$.title")).isEqualTo("Unknown edition");
        assertThat(answer.body()).doesNotContain("enrolled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "0B8C6A5E-61F4-4D0C-9A55-0D6A2CF0B001", "0b8c6a5e61f44d0c9a550d6a2cf0b001"})
    void wantsAnIdThatIsOne(String id) {
        var answer = officer().get("/api/programmes/" + id + "/overview");

        assertRefused(answer, 400, "invalid-request");
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.errors[*].parameter"))
                .containsExactly("id");
        assertThat(answer.body()).doesNotContain("pointer");
        assertThat(allReceived()).isEmpty();
    }

    @Test
    void isOnlyReadAndLeavesTheOtherPathsOfAnEditionToProgramme() {
        assertThat(officer().post(PATH, "{}").statusCode()).isEqualTo(405);
        assertThat(allReceived()).isEmpty();

        assertThat(anybody().get("/api/programmes/" + EDITION).statusCode()).isEqualTo(200);
        assertThat(anybody().get(PATH + "/more").statusCode()).isEqualTo(404);
        assertThat(allReceived()).hasSize(2);
    }

    private Caller account(String name) {
        return anybody().as("{\"account\": \"%s\"}".formatted(name));
    }

    private static List<Received> allReceived() {
        return Stream.of(
                        Surroundings.REGISTRATION,
                        Surroundings.PROGRAMME,
                        Surroundings.PROGRAMME_TOO,
                        Surroundings.FEEDBACK,
                        Surroundings.ALUMNI)
                .map(StandInService::received)
                .flatMap(List::stream)
                .toList();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String slug) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(JsonPath.<String>read(answer.body(), "$.type")).endsWith("/problems/" + slug);
    }

    private static void assertMissing(HttpResponse<String> answer, String... services) {
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.missing")).containsExactly(services);
    }

    private static void assertNull(HttpResponse<String> answer, String part) {
        assertThat(JsonPath.<Object>read(answer.body(), "$." + part)).isNull();
    }
}
