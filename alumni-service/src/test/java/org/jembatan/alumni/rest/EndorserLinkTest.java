package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.plan.ActionPlansInMemory;

/** An endorser without an account, and who may send them a link. */
@RestSlice
class EndorserLinkTest {

    @Autowired
    private Callers callers;

    @Autowired
    private ActionPlansInMemory plans;

    private final Participation who = Alumni.from("NP");
    private String followUp = "";
    private String outcome = "";

    @BeforeEach
    void answer() throws Exception {
        followUp = "/api/follow-ups/"
                + plans.followed(who, 10).followUps().getFirst().id().value();
        MvcTestResult answered = callers.post(followUp + "/answer", callers.self(who), """
                {"actuals": [], "outcomes": [{"kind": "JOBS", "quantity": 3, "unit": "people", "description": "Hired"}]}""");
        outcome = followUp + "/outcomes/"
                + JsonPath.read(answered.getResponse().getContentAsString(), "$.answer.outcomes[0].id");
    }

    @Test
    void whoeverHoldsTheLinkSeesWhatIsAskedAndConfirmsWithoutAToken() throws Exception {
        MvcTestResult made = callers.post(outcome + "/endorser-link", callers.focalPoint("NP"), null);
        assertThat(made).hasStatus(201).hasHeader("Cache-Control", "no-store");
        assertThat(made).bodyJson().extractingPath("$.expiresAt").isEqualTo("2026-11-30T02:00:00Z");
        String url = JsonPath.read(made.getResponse().getContentAsString(), "$.url");
        String question = URI.create(url).getPath();

        assertThat(callers.get(question, null))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"objective": "Loans for weavers", "kind": "JOBS", "quantity": 3, "unit": "people",
                         "description": "Hired", "evidenceUrl": null, "confirmed": false}""");
        assertThat(callers.post(question, null, null))
                .bodyJson()
                .extractingPath("$.confirmed")
                .isEqualTo(true);
        assertThat(callers.post(question, null, null)).hasStatusOk();
        assertThat(callers.get(question, null))
                .bodyJson()
                .extractingPath("$.confirmed")
                .isEqualTo(true);
        assertThat(callers.get(followUp, callers.officer()))
                .bodyJson()
                .extractingPath("$.answer.outcomes[0].confirmedBy")
                .isEqualTo("ENDORSER");
    }

    @Test
    void onlyTheCountrysFocalPointGetsALink() {
        String link = outcome + "/endorser-link";
        Callers.assertRefused(callers.post(link, callers.focalPoint("AF"), null), 403, "plan-of-another-country");
        Callers.assertRefused(callers.post(link, callers.self(who), null), 403, "access-denied");
        Callers.assertRefused(callers.post(link, callers.partner(), null), 403, "access-denied");
        Callers.assertRefused(callers.post(link, null, null), 401, "not-authenticated");
        Callers.assertRefused(callers.post(link, callers.officer(), null), 403, "access-denied");
        assertThat(callers.post(link, callers.focalPoint("NP"), null)).hasStatus(201);
        Callers.assertRefused(
                callers.post(
                        followUp + "/outcomes/" + Alumni.anId() + "/endorser-link", callers.focalPoint("NP"), null),
                404,
                "unknown-outcome");
    }

    @Test
    void aLinkThatIsNoneLeadsNowhere() {
        Callers.assertRefused(callers.get("/api/outcome-confirmations/x", null), 404, "unknown-link");
        Callers.assertRefused(callers.post("/api/outcome-confirmations/x", null, null), 404, "unknown-link");
    }

    @Test
    void whoConfirmedIsShown() {
        assertThat(callers.get(followUp, callers.officer()))
                .bodyJson()
                .extractingPath("$.answer.outcomes[0].confirmedBy")
                .isNull();
        assertThat(callers.post(outcome + "/confirmation", callers.focalPoint("NP"), null))
                .bodyJson()
                .extractingPath("$.answer.outcomes[0].confirmedBy")
                .isEqualTo("FOCAL_POINT");
    }
}
