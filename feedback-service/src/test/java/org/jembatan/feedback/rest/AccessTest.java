package org.jembatan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.Surveying;

/** Who may call what, and what is hidden from whom. */
@RestSlice
class AccessTest {

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET  | /api/surveys           |        | OFFICER PARTNER PARTICIPANT
            GET  | /api/surveys/summary?programmeId=00000000-0000-4000-8000-000000000000 | | OFFICER PARTNER FOCAL_POINT
            GET  | SURVEY                 |        | OFFICER PARTNER PARTICIPANT
            POST | SURVEY/responses       | {"answers": [{"questionId": "whole", "rating": 5}]} | PARTICIPANT
            POST | SURVEY/closing         |        | OFFICER
            GET  | SURVEY/results         |        | OFFICER PARTNER
            GET  | SURVEY/non-respondents |        | OFFICER
            """)
    void isOpenToThoseWhoseTaskItIs(HttpMethod method, String template, String body, String allowed) {
        PersonId asha = Surveying.aPerson();
        String path = template.replace("SURVEY", callers.sessionAttendedBy(asha));

        Callers.assertRefused(callers.send(method, path, null, body, null), 401, "not-authenticated");
        List<String> roles = Arrays.asList(allowed.split(" "));
        tokens(asha).forEach((role, token) -> {
            var answer = callers.send(method, path, token, body, null);
            if (roles.contains(role)) {
                assertThat(answer.getResponse().getStatus()).as(role).isBetween(200, 201);
            } else {
                Callers.assertRefused(answer, 403, "access-denied");
            }
        });
    }

    private Map<String, String> tokens(PersonId person) {
        return Map.of(
                "OFFICER", callers.officer(),
                "PARTNER", callers.partner(),
                "OPERATOR", callers.operator(),
                "FOCAL_POINT", callers.focalPoint(),
                "PARTICIPANT", callers.participant(person));
    }

    @Test
    void whoDidNotAttendIsRefusedTheForm() {
        String path = callers.sessionAttendedBy(Surveying.aPerson());
        String stranger = callers.participant(Surveying.aPerson());

        Callers.assertRefused(callers.get(path, stranger), 403, "not-invited");
        Callers.assertRefused(
                callers.post(
                        path + "/responses", stranger, "{\"answers\": [{\"questionId\": \"whole\", \"rating\": 5}]}"),
                403,
                "not-invited");
        assertThat(callers.get("/api/surveys", stranger)).bodyJson().isStrictlyEqualTo("""
                {"items": [], "next": null}""");
    }

    @Test
    void aSurveyThatIsNotThereIsNotFound() {
        String nowhere = "/api/surveys/" + Surveying.anId();
        for (String path : List.of(nowhere, nowhere + "/results", nowhere + "/non-respondents")) {
            Callers.assertRefused(callers.get(path, callers.officer()), 404, "unknown-survey");
        }
        Callers.assertRefused(callers.post(nowhere + "/closing", callers.officer(), null), 404, "unknown-survey");
        Callers.assertRefused(callers.get("/api/surveys/7", callers.officer()), 400, "invalid-request");
    }
}
