package org.jembatan.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.StandInService.Behaviour;
import org.jembatan.gateway.support.Surroundings;

class ClockIT extends GatewayTestCase {

    private static final String NEW_YEAR = "{\"now\": \"2026-01-01T00:00:00Z\"}";

    private final AtomicReference<String> registrationsTime = new AtomicReference<>("1970-01-01T00:00:00Z");
    private final AtomicReference<String> programmesTime = new AtomicReference<>("1970-01-01T00:00:00Z");
    private final AtomicReference<String> feedbacksTime = new AtomicReference<>("1970-01-01T00:00:00Z");
    private final AtomicReference<String> alumnisTime = new AtomicReference<>("1970-01-01T00:00:00Z");

    @BeforeEach
    void clocksThatKeepWhatTheyAreTold() {
        Surroundings.REGISTRATION.answers(clock(registrationsTime));
        Surroundings.PROGRAMME.answers(clock(programmesTime));
        Surroundings.PROGRAMME_TOO.answers(clock(programmesTime));
        Surroundings.FEEDBACK.answers(clock(feedbacksTime));
        Surroundings.ALUMNI.answers(clock(alumnisTime));
    }

    @Test
    void setsAllServicesWithTheCallersToken() {
        var officer = officer();

        var answer = officer.post("/api/clock", NEW_YEAR);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<String>read(answer.body(), "$.now")).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(registrationsTime).hasValue("2026-01-01T00:00:00Z");
        assertThat(programmesTime).hasValue("2026-01-01T00:00:00Z");
        assertThat(feedbacksTime).hasValue("2026-01-01T00:00:00Z");
        assertThat(alumnisTime).hasValue("2026-01-01T00:00:00Z");
        assertThat(Surroundings.REGISTRATION.received())
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo("Bearer " + officer.token()));
    }

    @Test
    void tellsWhoeverIsSignedInWhatTimeItIs() {
        programmesTime.set("2030-08-01T00:00:00Z");
        var partner = anybody().as("{\"account\": \"partner\"}");

        assertThat(JsonPath.<String>read(partner.get("/api/clock").body(), "$.now"))
                .isEqualTo("2030-08-01T00:00:00Z");
        assertThat(anybody().get("/api/clock").statusCode()).isEqualTo(401);
        assertThat(anybody().get("/office").body()).contains("data-clock=\"/api/clock\"");

        Surroundings.PROGRAMME.answers(request -> new Answer(500, Map.of(), "{}"));
        Surroundings.PROGRAMME_TOO.answers(request -> new Answer(500, Map.of(), "{}"));
        assertThat(partner.get("/api/clock").statusCode()).isEqualTo(503);
    }

    @Test
    void saysWhichServiceDidNotTakeIt() {
        var officer = officer();
        Surroundings.REGISTRATION.goAway();

        var answer = officer.post("/api/clock", NEW_YEAR);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(JsonPath.<String>read(answer.body(), "$.detail"))
                .contains("registration")
                .doesNotContain("programme");
        assertThat(programmesTime).hasValue("2026-01-01T00:00:00Z");
    }

    @Test
    void aServiceThatStillReportsAnotherTimeHasNotTakenIt() {
        var officer = officer();
        Surroundings.REGISTRATION.answers(request -> Answer.json("{\"now\": \"2020-01-01T00:00:00Z\"}"));

        assertThat(officer.post("/api/clock", NEW_YEAR).statusCode()).isEqualTo(503);
    }

    @Test
    void movesOnlyForward() {
        var officer = officer();
        Surroundings.REGISTRATION.answers(request -> new Answer(409, Map.of(), "{}"));

        var answer = officer.post("/api/clock", NEW_YEAR);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("problems/clock-moves-only-forward", "registration");
    }

    @Test
    void onlyOfficersAndOperatorsMoveIt() {
        assertThat(anybody().post("/api/clock", NEW_YEAR).statusCode()).isEqualTo(401);
        assertThat(anybody()
                        .as("{\"account\": \"partner\"}")
                        .post("/api/clock", NEW_YEAR)
                        .statusCode())
                .isEqualTo(403);
        assertThat(anybody()
                        .as("{\"account\": \"operator\"}")
                        .post("/api/clock", NEW_YEAR)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTimeThatIsNoneIsSaidByField() {
        var officer = officer();

        assertThat(officer.post("/api/clock", "{}").body()).contains("\"/now\"");
        assertThat(officer.post("/api/clock", "{\"now\": \"yesterday\"}").body())
                .contains("\"/now\"");
        assertThat(Surroundings.REGISTRATION.received()).isEmpty();
    }

    private static Behaviour clock(AtomicReference<String> time) {
        return request -> {
            if (request.method().equals("PUT")) {
                time.set(JsonPath.read(request.body(), "$.now"));
            }
            return Answer.json("{\"now\": \"%s\"}".formatted(time.get()));
        };
    }
}
