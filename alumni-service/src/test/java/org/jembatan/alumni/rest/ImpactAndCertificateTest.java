package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.ProgrammeId;
import org.jembatan.alumni.graduation.GraduationsInMemory;
import org.jembatan.alumni.plan.ActionPlansInMemory;

/** What is for everybody, and what is not. */
@RestSlice
class ImpactAndCertificateTest {

    @Autowired
    private Callers callers;

    @Autowired
    private GraduationsInMemory graduations;

    @Autowired
    private ActionPlansInMemory plans;

    @Test
    void theFiguresAreForEverybodyAndThePlansBehindThemAreNot() {
        assertThat(callers.get("/api/impact", null)).hasStatusOk();
        assertThat(callers.get("/api/impact/summary?from=2016&to=2020", null)).hasStatusOk();
        Callers.assertRefused(callers.get("/api/impact/plans", null), 401, "not-authenticated");
        Callers.assertRefused(callers.get("/api/impact/plans", callers.self(Alumni.from("NP"))), 403, "access-denied");
        assertThat(callers.get("/api/impact/plans", callers.partner())).hasStatusOk();
    }

    @Test
    void howFarAnEditionHasComeIsForThoseWhoRunAndSupportIt() {
        Participation who = Alumni.from("NP");
        graduations.concluded(who, 90);
        plans.followed(who, 10);
        String path = "/api/impact/progress?programmeId=" + who.programmeId().value();
        for (String token : List.of(callers.officer(), callers.partner(), callers.focalPoint("AF"))) {
            assertThat(callers.get(path, token)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                    {"graduates": 1, "plans": 1, "submitted": 1, "followUpsDue": 1, "followUpsAnswered": 0,
                     "outcomesSelfReported": 0, "outcomesConfirmed": 0}""");
        }
        for (String token : List.of(callers.self(who), callers.operator())) {
            Callers.assertRefused(callers.get(path, token), 403, "access-denied");
        }
        Callers.assertRefused(callers.get(path, null), 401, "not-authenticated");
        assertThat(callers.get("/api/impact/progress?programmeId=" + Alumni.anId(), callers.partner()))
                .bodyJson()
                .isLenientlyEqualTo("{\"graduates\": 0, \"plans\": 0}");
        for (String wrong : List.of("/api/impact/progress", "/api/impact/progress?programmeId=7")) {
            Callers.assertRefused(callers.get(wrong, callers.officer()), 400, "invalid-request")
                    .contains("\"parameter\":\"programmeId\"");
        }
    }

    @Test
    void whatOnePersonAloneReportsIsForThoseWhoMaySeePlans() {
        Participation who = Alumni.from("NP");
        plans.followed(who, 10);
        String path = "/api/impact?programmeId=" + who.programmeId().value();
        for (String token : List.of(callers.officer(), callers.partner(), callers.focalPoint("LA"))) {
            assertThat(callers.get(path, token)).bodyJson().isLenientlyEqualTo("""
                            {"answers": {"n": 0, "expected": 1, "suppressed": false},
                             "totals": [{"indicator": "Loans", "target": 10, "expected": 1, "suppressed": false}],
                             "countries": [{"country": "NP", "totals": [{"target": 10}]}]}""");
        }
        for (String token : Arrays.asList(null, callers.self(who), callers.operator())) {
            for (String more : List.of("", "&country=NP", "&sdgTarget=9.3")) {
                assertThat(callers.get(path + more, token))
                        .hasStatusOk()
                        .bodyJson()
                        .isLenientlyEqualTo("""
                                {"answers": {"n": null, "expected": null, "coverage": null, "suppressed": true},
                                 "countries": null, "editions": null}""");
                assertThat(callers.get(path + more, token)).bodyText().doesNotContain("\"target\":10");
            }
        }
    }

    @Test
    void whatManyReportIsForEverybody() {
        ProgrammeId edition = Alumni.from("NP").programmeId();
        followed(edition, 6);
        followed(Alumni.from("NP").programmeId(), 5);
        assertThat(callers.get("/api/impact?programmeId=" + edition.value(), null))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"answers": {"n": 0, "expected": 6, "suppressed": false},
                         "totals": [{"indicator": "Loans", "target": 60, "actual": null, "suppressed": false}]}""");
    }

    private void followed(ProgrammeId edition, int people) {
        for (int i = 0; i < people; i++) {
            plans.followed(new Participation(edition, Alumni.from("NP").personId(), "NP"), 10);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/impact?programmeId=7, programmeId",
        "/api/impact?country=nepal, country",
        "/api/impact/summary?from=2016, to",
        "/api/impact/summary?from=x&to=2020, from",
        "/api/impact/summary?from=1&to=2020, from",
    })
    void saysWhichParameterIsWrong(String path, String parameter) {
        Callers.assertRefused(callers.get(path, null), 400, "invalid-request")
                .contains("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void aCertificateWaitsForTheFactsOfItsEditionAndGoesToNobodyElse() {
        Participation who = Alumni.from("NP");
        graduations.concluded(who, 90);
        String path = "/api/alumni/" + who.graduateId().value() + "/certificate";
        String name = "{\"name\": \"Asha Rai\"}";
        Callers.assertRefused(callers.post(path, callers.self(who), name), 409, "edition-is-not-known-yet");
        Callers.assertRefused(callers.post(path, callers.self(Alumni.from("NP")), name), 404, "unknown-graduate");
        Callers.assertRefused(callers.post(path, callers.officer(), name), 403, "access-denied");
        Callers.assertRefused(callers.post(path, callers.self(who), "{\"name\": \" \"}"), 400, "invalid-request")
                .contains("\"pointer\":\"/name\"");
        Callers.assertRefused(
                callers.post("/api/certificates/X/revocation", callers.officer(), "{\"reason\": \"So\"}"),
                404,
                "unknown-certificate");
    }

    @Test
    void graduatesFindTheirCertificateAgainAsLongAsItIsValid() {
        Participation who = Alumni.from("NP");
        graduations.certified(who, "ABC");
        String path = "/api/alumni?programmeId=" + who.programmeId().value();
        assertThat(callers.get(path, callers.self(who)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                {"items": [{"certificate": {"code": "ABC", "name": "Asha Rai", "issuedAt": "2026-08-01T02:00:00Z"}}]}""");
        callers.post("/api/certificates/ABC/revocation", callers.officer(), "{\"reason\": \"Misspelt\"}");
        assertThat(callers.get(path, callers.self(who)))
                .bodyJson()
                .extractingPath("$.items[0].certificate")
                .isNull();
    }
}
