package org.jembatan.gateway.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class JourneyIT extends GatewayTestCase {

    private static final String PERSON = "6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a001";
    private static final Duration BUDGET = Duration.ofSeconds(2);

    @BeforeEach
    void onePlaceInOneOfTwoProgrammes() {
        Surroundings.REGISTRATION.answers(request -> Answer.json("""
                {"items": [
                  {"id": "a1", "programmeId": "p1", "personId": "%s", "status": "ENROLLED", "mode": "ONSITE", "new": 1,
                   "history": [{"status": "NOMINATED", "at": "2021-06-01T02:00:00Z", "by": "x"},
                               {"status": "ENROLLED", "at": "2021-08-01T02:00:00Z"}]},
                  {"id": "a2", "programmeId": "p2", "personId": "%s", "status": "WAITLISTED", "history": null},
                  {"id": "a3", "programmeId": "p1", "personId": "somebody-else", "status": "OFFERED", "history": []}
                ], "next": null}
                """.formatted(PERSON, PERSON)));
        Surroundings.PROGRAMME.answers(JourneyIT::programmes);
        Surroundings.PROGRAMME_TOO.answers(JourneyIT::programmes);
        Surroundings.FEEDBACK.answers(JourneyIT::surveys);
        Surroundings.ALUMNI.answers(JourneyIT::plans);
    }

    private static Answer surveys(Received request) {
        return Answer.json(request.target().endsWith("programmeId=p1") ? """
                {"items": [{"id": "s1", "kind": "SESSION", "subjectId": "x", "status": "OPEN", "closesOn": "2021-09-21",
                            "answered": true, "questions": [{}]}], "next": null}""" : "{\"items\": []}");
    }

    private static Answer plans(Received request) {
        return Answer.json(request.target().endsWith("programmeId=p1") ? """
                {"items": [{"id": "pl1", "status": "SUBMITTED", "draft": {},
                            "versions": [{"number": 1, "submittedAt": "2021-09-17T02:00:00Z", "cosignedAt": null}],
                            "followUps": [{"id": "f1", "followUp": "M3", "dueOn": "2021-12-17", "state": "ANSWERED",
                                           "answer": {"at": "2021-12-10T02:00:00Z", "actuals": [],
                                                      "outcomes": [{"id": "o1", "kind": "KNOWLEDGE_PASSED_ON",
                                                                    "status": "CONFIRMED"}]}}]}]}""" : "{\"items\": []}");
    }

    private static Answer programmes(Received request) {
        return switch (request.target()) {
            case "/api/programmes/p1" -> Answer.json("""
                        {"id": "p1", "title": "Women-owned small industry", "startsOn": "2021-09-13",
                         "endsOn": "2021-09-17", "place": "Jakarta", "zone": "Asia/Jakarta", "quotas": {}}
                        """);
            case "/api/programmes/p1/roster/" + PERSON ->
                Answer.json("{\"mode\": \"ONSITE\", \"enrolledAt\": \"2021-08-01T02:00:01Z\"}");
            case "/api/programmes/p1/attendance/" + PERSON -> Answer.json("""
                        {"sessionsPlanned": 13, "sessionsHeld": 13, "sessionsAttended": 12, "percentOfHeld": 92,
                         "requiredPercent": 80, "thresholdReachable": true, "attended": []}
                        """);
            case "/api/programmes/p2" -> Answer.json("{\"id\": \"p2\", \"title\": \"Green industry\"}");
            default -> Answer.status(404);
        };
    }

    @Test
    void showsWhereAParticipantStands() {
        Caller participant = participant(PERSON);

        String journey = participant.get("/api/me/journey").body();

        assertThat(JsonPath.<String>read(journey, "$.personId")).isEqualTo(PERSON);
        assertThat(JsonPath.<Integer>read(journey, "$.steps.length()")).isEqualTo(2);
        assertThat(JsonPath.<Integer>read(journey, "$.missing.length()")).isZero();
        assertThat(JsonPath.<String>read(journey, "$.steps[0].programme.title"))
                .isEqualTo("Women-owned small industry");
        assertThat(JsonPath.<String>read(journey, "$.steps[0].programme.startsOn"))
                .isEqualTo("2021-09-13");
        assertThat(JsonPath.<String>read(journey, "$.steps[0].programme.zone")).isEqualTo("Asia/Jakarta");
        assertThat(JsonPath.<String>read(journey, "$.steps[0].application.history[0].status"))
                .isEqualTo("NOMINATED");
        assertThat(JsonPath.<String>read(journey, "$.steps[0].application.history[1].at"))
                .isEqualTo("2021-08-01T02:00:00Z");
        assertThat(JsonPath.<String>read(journey, "$.steps[0].roster.enrolledAt"))
                .isEqualTo("2021-08-01T02:00:01Z");
        assertThat(JsonPath.<Integer>read(journey, "$.steps[0].attendance.percentOfHeld"))
                .isEqualTo(92);
        assertThat(JsonPath.<List<Boolean>>read(journey, "$.steps[0].surveys[*].answered"))
                .containsExactly(true);
        assertThat(JsonPath.<List<String>>read(journey, "$.steps[0].plan.followUps[*].answer.outcomes[*].status"))
                .containsExactly("CONFIRMED");
        assertThat(JsonPath.<Object>read(journey, "$.steps[1].roster")).isNull();
        assertThat(JsonPath.<List<Object>>read(journey, "$.steps[1].surveys")).isEmpty();
        assertThat(JsonPath.<Object>read(journey, "$.steps[1].plan")).isNull();

        assertThat(Surroundings.REGISTRATION.lastReceived().target()).isEqualTo("/api/applications?limit=200");
        assertThat(Surroundings.REGISTRATION.lastReceived().header("Authorization"))
                .isEqualTo("Bearer " + participant.token());
    }

    /** Who is a focal point as well is shown the country's applications, and finds their own on a later page. */
    @Test
    void looksThroughAllPages() {
        Surroundings.REGISTRATION.answers(request -> Answer.json(
                switch (request.target()) {
                    case "/api/applications?limit=200" -> page("a1", "somebody-else", "\"b+c\"");
                    case "/api/applications?limit=200&cursor=b%2Bc" -> page("a2", PERSON, "\"d\"");
                    default -> page("a3", PERSON, "null");
                }));

        String journey = participant(PERSON).get("/api/me/journey").body();

        assertThat(JsonPath.<List<String>>read(journey, "$.steps[*].application.id"))
                .containsExactly("a2", "a3");
        assertThat(JsonPath.<Integer>read(journey, "$.missing.length()")).isZero();
    }

    @Test
    void saysSoWhenThereAreMorePagesThanItReads() {
        Surroundings.REGISTRATION.answers(request -> Answer.json(page("a1", PERSON, "\"again\"")));

        String journey = participant(PERSON).get("/api/me/journey").body();

        assertThat(JsonPath.<List<String>>read(journey, "$.missing")).containsExactly("registration");
        assertThat(Surroundings.REGISTRATION.received()).hasSize(10);
    }

    private static String page(String id, String person, String next) {
        return """
                {"items": [{"id": "%s", "programmeId": "p2", "personId": "%s", "status": "NOMINATED", "history": []}],
                 "next": %s}
                """.formatted(id, person, next);
    }

    @Test
    void isPartialWithoutProgramme() {
        Caller participant = participant(PERSON);
        Surroundings.PROGRAMME.goAway();
        Surroundings.PROGRAMME_TOO.goAway();

        var answer = participant.get("/api/me/journey");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.missing[0]")).isEqualTo("programme");
        assertThat(JsonPath.<String>read(answer.body(), "$.steps[0].application.status"))
                .isEqualTo("ENROLLED");
        assertThat(JsonPath.<Object>read(answer.body(), "$.steps[0].programme")).isNull();
    }

    @Test
    void isPartialWithoutFeedbackAndAlumni() {
        Caller participant = participant(PERSON);
        Surroundings.FEEDBACK.goAway();
        Surroundings.ALUMNI.goAway();

        var answer = participant.get("/api/me/journey");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.missing")).containsExactly("alumni", "feedback");
        assertThat(JsonPath.<String>read(answer.body(), "$.steps[0].roster.mode"))
                .isEqualTo("ONSITE");
    }

    @Test
    void isPartialWithinTheBudgetWhenServicesAreFrozen() {
        Caller participant = participant(PERSON);
        var thaw = new CountDownLatch(1);
        StandInService.Behaviour frozen = request -> {
            thaw.await();
            return Answer.json("{}");
        };
        Surroundings.PROGRAMME.answers(frozen);
        Surroundings.PROGRAMME_TOO.answers(frozen);

        long start = System.nanoTime();
        var answer = participant.get("/api/me/journey");
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        thaw.countDown();

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"missing\":[\"programme\"]");
        assertThat(took).isLessThan(BUDGET.plusMillis(200));
    }

    @Test
    void isEmptyButAnsweredWithoutRegistration() {
        Caller participant = participant(PERSON);
        Surroundings.REGISTRATION.goAway();

        var answer = participant.get("/api/me/journey");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"steps\":[]", "\"missing\":[\"registration\"]");
    }

    @Test
    void anAnswerThatMakesNoSenseIsMissingToo() {
        Caller participant = participant(PERSON);
        Surroundings.REGISTRATION.answers(request -> Answer.json("<html>"));

        assertThat(participant.get("/api/me/journey").body()).contains("\"missing\":[\"registration\"]");
    }

    @Test
    void onlyAParticipantHasOne() {
        assertThat(anybody().get("/api/me/journey").statusCode()).isEqualTo(401);

        var answer = officer().get("/api/me/journey");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("problems/not-a-participant");
    }

    @Test
    void itIsOnlyRead() {
        assertThat(participant(PERSON).post("/api/me/journey", "{}").statusCode())
                .isEqualTo(405);
    }
}
