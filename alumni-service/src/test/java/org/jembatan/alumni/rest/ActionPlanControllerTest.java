package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlansInMemory;

/** What becomes of what a participant writes. */
@RestSlice
class ActionPlanControllerTest {

    private static final String DRAFT = """
            {"objective": "Loans", "owner": "Office", "milestones": [{"title": "First", "dueOn": "2026-12-01"}],
             "indicators": [{"name": "Loans", "unit": "loans", "sdgTarget": "9.3", "baseline": 2, "target": 10,
                             "inspiredBySessionId": null}]}""";

    @Autowired
    private Callers callers;

    @Autowired
    private ActionPlansInMemory plans;

    private final Participation who = Alumni.from("NP");
    private String path = "";

    @BeforeEach
    void open() {
        path = "/api/action-plans/" + plans.opened(who).id().value();
    }

    @Test
    void aDraftGrowsAndBecomesVersionsThatCanBeCompared() {
        String self = callers.self(who);
        MvcTestResult idea = callers.post(path + "/ideas", self, "{\"text\": \"Guarantee fund\"}");
        assertThat(idea).hasStatus(201).bodyText().contains("Guarantee fund");
        assertThat(callers.put(path + "/draft", self, DRAFT)).hasStatusOk();
        MvcTestResult first = callers.post(path + "/submission", self, null);
        assertThat(first).hasStatus(201).hasHeader(HttpHeaders.LOCATION, path + "/versions/1");
        callers.put(path + "/draft", self, DRAFT.replace("10", "12"));
        assertThat(callers.post(path + "/submission", self, null)).hasStatus(201);
        assertThat(callers.post(path + "/cosignature", callers.focalPoint("NP"), null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.versions[1].cosignedAt")
                .isNotNull();

        MvcTestResult diff = callers.get(path + "/versions/2/diff?from=1", callers.officer());
        assertThat(diff)
                .bodyJson()
                .extractingPath("$.indicators.changed[0].to.target")
                .isEqualTo(12);
        assertThat(diff).bodyJson().extractingPath("$.objective").isNull();
        assertThat(callers.get(path + "/versions/1", self))
                .bodyJson()
                .extractingPath("$.content.indicators[0].target")
                .isEqualTo(10);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "objective": "Loans"   | "objective": 7                                   | /objective
            "objective": "Loans"   | "objective": "Loans", "unheardOf": 1             | /unheardOf
            "dueOn": "2026-12-01"  | "dueOn": "2026-02-30"                            | /milestones/0/dueOn
            "baseline": 2          | "baseline": "two"                                | /indicators/0/baseline
            "baseline": 2          | "baseline": 1e20                                 | /indicators/0/baseline
            "target": 10           | "target": 0.00001                                | /indicators/0/target
            "unit": "loans"        | "unit": {}                                       | /indicators/0/unit
            "inspiredBySessionId": null | "inspiredBySessionId": "7"                  | /indicators/0/inspiredBySessionId
            "milestones": [{"title": "First", "dueOn": "2026-12-01"}] | "milestones": [null] | /milestones/0
            """)
    void saysWhereADraftIsWrong(String right, String wrong, String pointer) {
        assertThat(DRAFT).contains(right);
        int saves = plans.saves();
        Callers.assertRefused(
                        callers.put(path + "/draft", callers.self(who), DRAFT.replace(right, wrong)),
                        400,
                        "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
        assertThat(plans.saves()).isEqualTo(saves);
    }

    @Test
    void aSubmissionNamesEachFieldThatIsMissing() {
        callers.put(path + "/draft", callers.self(who), DRAFT.replace("\"baseline\": 2,", ""));
        Callers.assertRefused(callers.post(path + "/submission", callers.self(who), null), 422, "incomplete-plan")
                .contains("\"pointer\":\"/indicators/0/baseline\"")
                .doesNotContain("/objective");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\": \" \"}", "{\"text\": 7}", "{\"text\": null}"})
    void anIdeaSaysSomething(String body) {
        Callers.assertRefused(callers.post(path + "/ideas", callers.self(who), body), 400, "invalid-request")
                .contains("\"pointer\":\"/text\"");
    }

    @Test
    void whoHasReadAnotherVersionWritesNothing() {
        Callers.assertRefused(callers.putIfMatch("\"77\"", path + "/draft", callers.self(who), DRAFT), 412, "stale");
    }

    @Test
    void onlyTheOwnerWritesAndOnlyTheCountrySigns() {
        String other = callers.self(Alumni.from("NP"));
        Callers.assertRefused(callers.put(path + "/draft", other, DRAFT), 404, "unknown-plan");
        Callers.assertRefused(callers.post(path + "/submission", other, null), 404, "unknown-plan");
        Callers.assertRefused(callers.put(path + "/draft", callers.officer(), DRAFT), 403, "access-denied");
        Callers.assertRefused(
                callers.post(path + "/cosignature", callers.focalPoint("AF"), null), 403, "plan-of-another-country");
        Callers.assertRefused(
                callers.post(path + "/cosignature", callers.focalPoint("NP"), null), 409, "plan-is-not-submitted");
        Callers.assertRefused(callers.get(path, callers.focalPoint("AF")), 404, "unknown-plan");
        Callers.assertRefused(callers.get(path, callers.partner()), 403, "access-denied");
        Callers.assertRefused(callers.get(path, null), 401, "not-authenticated");
    }

    @Test
    void whatIsNoPathIsSaid() {
        Callers.assertRefused(callers.get("/api/action-plans/7", callers.officer()), 400, "invalid-request");
        Callers.assertRefused(callers.get(path + "/versions/x", callers.officer()), 400, "invalid-request");
        Callers.assertRefused(callers.get(path + "/versions/1", callers.officer()), 404, "unknown-version");
        Callers.assertRefused(callers.get(path + "/versions/1/diff", callers.officer()), 400, "invalid-request");
        Callers.assertRefused(
                callers.get("/api/action-plans?programmeId=x", callers.officer()), 400, "invalid-request");
        ActionPlan never = new ActionPlansInMemory().opened(Alumni.from("NP"));
        Callers.assertRefused(
                callers.get("/api/action-plans/" + never.id().value(), callers.officer()), 404, "unknown-plan");
    }
}
