package org.jembatan.feedback.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

import org.jembatan.feedback.PersonId;
import org.jembatan.feedback.Surveying;
import org.jembatan.feedback.survey.SurveyId;
import org.jembatan.feedback.survey.SurveysInMemory;

@RestSlice
class SurveyControllerTest {

    private static final String ANSWERS = """
            {"answers": [{"questionId": "whole", "rating": 5}, {"questionId": "comment", "text": "More time"}]}""";

    @Autowired
    private Callers callers;

    @Autowired
    private SurveysInMemory surveys;

    private final PersonId asha = Surveying.aPerson();

    @Test
    void showsTheFormAndWhetherOneHasAnswered() {
        String path = callers.sessionAttendedBy(asha);
        var shown = callers.get(path, callers.participant(asha));
        assertThat(shown).hasStatusOk().doesNotContainHeader(HttpHeaders.ETAG);
        assertThat(shown).bodyJson().isLenientlyEqualTo("""
                {"kind": "SESSION", "anonymous": true, "status": "OPEN", "closesOn": "2026-09-28",
                 "invited": 1, "responses": 0, "answered": false,
                 "questions": [{"id": "whole", "text": {"en": "whole?", "id": "apa whole?"}, "level": 1,
                                "kind": "RATING", "required": true},
                               {"id": "recommend", "kind": "NPS"}, {"id": "learned", "level": 2},
                               {"id": "comment", "kind": "TEXT", "required": false}]}""");

        var taken = callers.post(path + "/responses", callers.participant(asha), ANSWERS);
        assertThat(taken).hasStatus(201).doesNotContainHeader(HttpHeaders.LOCATION);
        assertThat(taken).bodyJson().isStrictlyEqualTo("""
                {"surveyId": "%s", "answered": true}""".formatted(path.substring("/api/surveys/".length())));
        assertThat(callers.get(path, callers.participant(asha))).bodyJson().isLenientlyEqualTo("""
                {"responses": 1, "answered": true}""");
        assertThat(callers.get(path, callers.officer())).bodyText().doesNotContain("answered", asha.value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "rating": 5          | "rating": "5"                | 400 | /answers/0/rating
            "rating": 5          | "rating": 4.5                | 400 | /answers/0/rating
            "rating": 5          | "rating": {}                 | 400 | /answers/0/rating
            "rating": 5          | "rating": 5, "personId": "a" | 400 | /answers/0/personId
            "rating": 5          | "rating": 6                  | 422 | /answers/0/rating
            "rating": 5          | "rating": null               | 422 | /answers/0/rating
            "rating": 5          | "text": "Good"               | 422 | /answers/0/rating
            "text": "More time"  | "text": 7                    | 400 | /answers/1/text
            "text": "More time"  | "text": " "                  | 422 | /answers/1/text
            "text": "More time"  | "rating": 3                  | 422 | /answers/1/text
            "questionId": "whole"| "questionId": ""             | 400 | /answers/0/questionId
            "questionId": "whole"| "questionId": null           | 400 | /answers/0/questionId
            "questionId": "whole"| "questionId": "weather"      | 422 | /answers/0/questionId
            "comment"            | "whole"                      | 422 | /answers/1/questionId
            {"questionId": "whole", "rating": 5}, | ''          | 422 | /answers
            {"questionId": "whole", "rating": 5}  | null        | 400 | /answers/0
            """)
    void saysWhereAResponseIsWrongAndTakesNothing(String right, String wrong, int status, String pointer) {
        assertThat(ANSWERS).contains(right);
        String path = callers.sessionAttendedBy(asha);
        int saves = surveys.saves();
        Callers.assertRefused(
                        callers.post(path + "/responses", callers.participant(asha), ANSWERS.replace(right, wrong)),
                        status,
                        status == 400 ? "invalid-request" : "unacceptable-answers")
                .contains("\"pointer\":\"" + pointer + "\"")
                .doesNotContain("More time");
        assertThat(surveys.saves()).isEqualTo(saves);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"answers\": []}", "{\"answers\": null}", "{\"answers\": \"all good\"}"})
    void wantsAnswers(String body) {
        String path = callers.sessionAttendedBy(asha);
        Callers.assertRefused(
                        callers.post(path + "/responses", callers.participant(asha), body), 400, "invalid-request")
                .contains("\"pointer\":\"/answers\"");
    }

    @Test
    void aTextHasABound() {
        String path = callers.sessionAttendedBy(asha);
        Callers.assertRefused(
                        callers.post(
                                path + "/responses",
                                callers.participant(asha),
                                ANSWERS.replace("More time", "m".repeat(2001))),
                        400,
                        "invalid-request")
                .contains("\"pointer\":\"/answers/1/text\"");
        assertThat(callers.post(
                        path + "/responses", callers.participant(asha), ANSWERS.replace("More time", "m".repeat(2000))))
                .hasStatus(201);
    }

    @Test
    void aRepeatIsAnsweredByANamedFormOnly() {
        String token = callers.participant(asha);
        String named = callers.enterpriseVisitedBy(asha) + "/responses";
        String anonymous = callers.sessionAttendedBy(asha) + "/responses";
        for (int i = 0; i < 2; i++) {
            assertThat(callers.send(HttpMethod.POST, named, token, ANSWERS, "key-1"))
                    .hasStatus(201);
        }
        assertThat(callers.send(HttpMethod.POST, anonymous, token, ANSWERS, "key-2"))
                .hasStatus(201);
        Callers.assertRefused(
                callers.send(HttpMethod.POST, anonymous, token, ANSWERS, "key-2"), 409, "already-answered");
        Callers.assertRefused(
                callers.send(HttpMethod.POST, named, token, ANSWERS.replace("5", "4"), "key-1"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void closingTwiceIsClosingOnce() {
        String path = callers.sessionAttendedBy(asha);
        for (int i = 0; i < 2; i++) {
            assertThat(callers.post(path + "/closing", callers.officer(), null))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("{\"status\": \"CLOSED\"}");
        }
        Callers.assertRefused(
                callers.post(path + "/responses", callers.participant(asha), ANSWERS), 409, "survey-is-closed");
    }

    @Test
    void countsTheSurveysOfAnEditionWithoutSayingWhose() {
        String path = callers.sessionAttendedBy(asha);
        String survey = path.substring("/api/surveys/".length());
        String programme = surveys.get(new SurveyId(survey)).programmeId().value();
        assertThat(callers.post(path + "/responses", callers.participant(asha), ANSWERS))
                .hasStatus(201);
        String summary = "/api/surveys/summary?programmeId=";
        assertThat(callers.get(summary + programme, callers.focalPoint()))
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"surveys": 1, "open": 1, "closed": 0, "invited": 1, "responses": 1}""");
        assertThat(callers.get(summary + Surveying.anId(), callers.partner()))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"surveys\": 0, \"invited\": 0}");
        for (String wrong : List.of("/api/surveys/summary", summary + "7")) {
            Callers.assertRefused(callers.get(wrong, callers.officer()), 400, "invalid-request")
                    .contains("\"parameter\":\"programmeId\"");
        }
    }

    @Test
    void listsInParts() {
        String first = callers.sessionAttendedBy(asha);
        String second = callers.sessionAttendedBy(asha);
        var page = callers.get("/api/surveys?limit=1", callers.participant(asha));
        assertThat(page).bodyJson().extractingPath("$.items.length()").isEqualTo(1);
        assertThat(page).bodyJson().extractingPath("$.next").isNotNull();
        assertThat(callers.get("/api/surveys", callers.participant(asha)))
                .bodyText()
                .contains(first.substring("/api/surveys/".length()), second.substring("/api/surveys/".length()));
        Callers.assertRefused(callers.get("/api/surveys?limit=0", callers.officer()), 400, "invalid-request");
        Callers.assertRefused(callers.get("/api/surveys?programmeId=7", callers.officer()), 400, "invalid-request");
    }
}
