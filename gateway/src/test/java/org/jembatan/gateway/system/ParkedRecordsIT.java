package org.jembatan.gateway.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.json.JsonContent;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class ParkedRecordsIT extends GatewayTestCase {

    private static final String PATH = "/api/system/parked-records";
    private static final String ONE = PATH + "/feedback/edition-events/4/17";
    private static final String SUMMARY = """
            {"id": "edition-events/4/17", "topic": "edition-events", "partition": 4, "offset": 17, "key": "an-edition",
             "reason": "FAILED", "failure": "IllegalStateException", "attempts": 3, "parkedAt": "2026-01-01T00:00:00Z",
             "replayAskedAt": null, "laterAddition": 1}""";

    @BeforeEach
    void feedbackHasOneAndTheOthersHaveNone() {
        for (var service : List.of(Surroundings.REGISTRATION, Surroundings.PROGRAMME, Surroundings.PROGRAMME_TOO)) {
            service.answers(_ -> Answer.json("{\"items\": [], \"next\": null}"));
        }
        Surroundings.ALUMNI.answers(_ -> Answer.json("{\"items\": [], \"next\": null}"));
        Surroundings.FEEDBACK.answers(request -> switch (request.method() + " " + request.target()) {
            case "GET /api/parked-records?limit=200" ->
                Answer.json("{\"items\": [%s], \"next\": \"x\"}".formatted(SUMMARY));
            case "GET /api/parked-records/edition-events/4/17" ->
                Answer.json(
                        "{\"summary\": %s, \"headers\": {\"ce_type\": \"x\"}, \"body\": \"{}\", \"bodyBase64\": null}"
                                .formatted(SUMMARY));
            case "GET /api/parked-records/decisions" -> Answer.json("""
                        [{"what": "DISCARD", "recordId": "edition-events/4/16", "by": "me", "reason": "gone",
                          "at": "2026-01-01T00:00:00Z"}]""");
            case "POST /api/parked-records/replay", "POST /api/parked-records/edition-events/4/17/replay" ->
                Answer.status(202);
            case "POST /api/parked-records/edition-events/4/17/discard" -> Answer.status(204);
            default -> Answer.status(404);
        });
    }

    @Test
    void listsWhatAllServicesHaveParkedAndWhoDoesNotTell() {
        Surroundings.ALUMNI.goAway();

        var answer = operator().get(PATH);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(new JsonContent(answer.body())).isLenientlyEqualTo("""
                {"services": [
                   {"name": "registration", "records": [], "hasMore": false},
                   {"name": "programme", "records": [], "hasMore": false},
                   {"name": "feedback", "records": [{"id": "edition-events/4/17", "reason": "FAILED"}], "hasMore": true}],
                 "missing": ["alumni"]}""");
    }

    @Test
    void showsOneAsItCame() {
        var answer = operator().get(ONE);

        assertThat(JsonPath.<String>read(answer.body(), "$.summary.key")).isEqualTo("an-edition");
        assertThat(JsonPath.<String>read(answer.body(), "$.body")).isEqualTo("{}");
        assertThat(JsonPath.<String>read(answer.body(), "$.headers.ce_type")).isEqualTo("x");
    }

    @Test
    void passesDecisionsOnWithTheOperatorsTokenAndTheKey() {
        Caller operator = operator();

        var answer = operator.send(operator.request(ONE + "/discard")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "once")
                .POST(BodyPublishers.ofString("{\"reason\": \"The edition is gone\"}")));

        assertThat(answer.statusCode()).isEqualTo(204);
        var received = Surroundings.FEEDBACK.lastReceived();
        assertThat(received.header("Idempotency-Key")).isEqualTo("once");
        assertThat(received.header("Authorization")).isEqualTo("Bearer " + operator.token());
        assertThat(JsonPath.<String>read(received.body(), "$.reason")).isEqualTo("The edition is gone");
    }

    @Test
    void asksForAnotherTryOfOneOrOfAll() {
        assertThat(operator().post(ONE + "/replay", "{}").statusCode()).isEqualTo(202);
        assertThat(operator().post(PATH + "/feedback/replay", "{}").statusCode())
                .isEqualTo(202);
        assertThat(Surroundings.FEEDBACK.lastReceived().target()).isEqualTo("/api/parked-records/replay");
    }

    @Test
    void tellsWhatWasDecided() {
        var answer = operator().get(PATH + "/feedback/decisions");

        assertThat(JsonPath.<List<String>>read(answer.body(), "$[*].reason")).containsExactly("gone");
    }

    @Test
    void whatIsNotParkedIsUnknown() {
        var answer = operator().post(PATH + "/feedback/edition-events/4/18/replay", "{}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("problems/unknown-parked-record");
        assertThat(operator().get(PATH + "/mail/edition-events/4/17").statusCode())
                .isEqualTo(404);
        assertThat(operator().get(PATH + "/feedback/..%2Fx/4/17").statusCode()).isIn(400, 404);
    }

    @Test
    void nothingIsGivenUpWithoutAReason() {
        for (String body : List.of("{}", "{\"reason\": \" \"}", "{\"reason\": \"%s\"}".formatted("x".repeat(501)))) {
            var answer = operator().post(ONE + "/discard", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"/reason\"");
        }
        assertThat(Surroundings.FEEDBACK.received()).isEmpty();
    }

    @Test
    void saysThatAServiceIsAway() {
        Surroundings.FEEDBACK.goAway();

        assertThat(operator().get(ONE).statusCode()).isEqualTo(503);
        assertThat(operator().post(ONE + "/replay", "{}").statusCode()).isEqualTo(503);
    }

    @Test
    void isForOperatorsOnly() {
        for (String path : List.of(PATH, ONE, PATH + "/feedback/decisions")) {
            assertThat(officer().get(path).statusCode()).as(path).isEqualTo(403);
            assertThat(anybody().get(path).statusCode()).as(path).isEqualTo(401);
        }
        for (String path : List.of(ONE + "/replay", ONE + "/discard", PATH + "/feedback/replay")) {
            assertThat(officer().post(path, "{\"reason\": \"x\"}").statusCode())
                    .as(path)
                    .isEqualTo(403);
            assertThat(anybody().post(path, "{}").statusCode()).as(path).isEqualTo(401);
        }
        assertThat(Surroundings.FEEDBACK.received()).isEmpty();
    }

    private Caller operator() {
        return anybody().as("{\"account\": \"operator\"}");
    }
}
