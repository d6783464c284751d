package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.plan.ActionPlansInMemory;

/** What becomes of what an alumnus answers. */
@RestSlice
class FollowUpControllerTest {

    private static final String ANSWER = """
            {"actuals": [{"indicator": "Loans", "actual": 5}],
             "outcomes": [{"kind": "JOBS", "quantity": 3, "unit": "people", "description": "Hired",
                           "evidenceUrl": "https://example.org/a"}]}""";

    @Autowired
    private Callers callers;

    @Autowired
    private ActionPlansInMemory plans;

    private final Participation who = Alumni.from("NP");
    private String path = "";

    @BeforeEach
    void graduate() {
        path = "/api/follow-ups/"
                + plans.followed(who, 10).followUps().getFirst().id().value();
    }

    @Test
    void anAnswerIsShownAsItWasGiven() {
        assertThat(callers.post(path + "/answer", callers.self(who), ANSWER))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"followUp": "M3", "dueOn": "2026-10-31", "state": "ANSWERED",
                         "answer": {"actuals": [{"indicator": "Loans", "unit": "loans", "actual": 5}],
                                    "outcomes": [{"kind": "JOBS", "quantity": 3, "unit": "people",
                                                  "description": "Hired", "status": "SELF_REPORTED"}]}}""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "actual": 5                 | "actual": null                     | /actuals/0/actual
            "actual": 5                 | "actual": "5"                      | /actuals/0/actual
            "indicator": "Loans"        | "indicator": ""                    | /actuals/0/indicator
            "kind": "JOBS"              | "kind": "FAME"                     | /outcomes/0/kind
            "quantity": 3               | "quantity": -1                     | /outcomes/0/quantity
            "quantity": 3               | "quantity": 1e999999999            | /outcomes/0/quantity
            "unit": "people",           | ''                                 | /outcomes/0/unit
            "description": "Hired"      | "description": " "                 | /outcomes/0/description
            "https://example.org/a"     | "javascript:alert(1)"              | /outcomes/0/evidenceUrl
            """)
    void saysWhereAnAnswerIsWrong(String right, String wrong, String pointer) {
        assertThat(ANSWER).contains(right);
        int saves = plans.saves();
        Callers.assertRefused(
                        callers.post(path + "/answer", callers.self(who), ANSWER.replace(right, wrong)),
                        400,
                        "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
        assertThat(plans.saves()).isEqualTo(saves);
    }

    @Test
    void anAnswerSpeaksOfThePlan() {
        Callers.assertRefused(
                        callers.post(path + "/answer", callers.self(who), ANSWER.replace("Loans", "Fame")),
                        422,
                        "unacceptable-answer")
                .contains("\"pointer\":\"/actuals/0/indicator\"");
    }

    @Test
    void anExtensionKeepsTheOldDateAndItsReason() {
        String body = "{\"dueOn\": \"2026-12-01\", \"reason\": \"Floods\"}";
        assertThat(callers.post(path + "/extension", callers.focalPoint("NP"), body))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"dueOn": "2026-12-01", "state": "UPCOMING",
                         "extensions": [{"from": "2026-10-31", "to": "2026-12-01", "reason": "Floods"}]}""");
        Callers.assertRefused(callers.post(path + "/extension", callers.officer(), body), 422, "unacceptable-extension")
                .contains("\"pointer\":\"/dueOn\"");
        Callers.assertRefused(
                callers.post(path + "/extension", callers.officer(), body.replace("Floods", "")),
                400,
                "invalid-request");
        Callers.assertRefused(
                callers.post(path + "/extension", callers.focalPoint("AF"), body), 404, "unknown-follow-up");
    }

    @Test
    void whatThereIsNotIsSaid() {
        Callers.assertRefused(
                callers.post(path + "/outcomes/" + Alumni.anId() + "/confirmation", callers.focalPoint("NP"), null),
                404,
                "unknown-outcome");
        Callers.assertRefused(
                callers.get("/api/follow-ups/" + Alumni.anId(), callers.officer()), 404, "unknown-follow-up");
        Callers.assertRefused(callers.get("/api/follow-ups?state=LATE", callers.officer()), 400, "invalid-request");
        assertThat(callers.get("/api/follow-ups?cursor=Lw", callers.officer())
                        .getResponse()
                        .getStatus())
                .isLessThan(500);
    }
}
