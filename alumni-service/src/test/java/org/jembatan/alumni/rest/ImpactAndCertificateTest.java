package org.jembatan.alumni.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.graduation.GraduationsInMemory;

/** What is for everybody, and what is not. */
@RestSlice
class ImpactAndCertificateTest {

    @Autowired
    private Callers callers;

    @Autowired
    private GraduationsInMemory graduations;

    @Test
    void theFiguresAreForEverybodyAndThePlansBehindThemAreNot() {
        assertThat(callers.get("/api/impact", null)).hasStatusOk();
        assertThat(callers.get("/api/impact/summary?from=2016&to=2020", null)).hasStatusOk();
        Callers.assertRefused(callers.get("/api/impact/plans", null), 401, "not-authenticated");
        Callers.assertRefused(callers.get("/api/impact/plans", callers.self(Alumni.from("NP"))), 403, "access-denied");
        assertThat(callers.get("/api/impact/plans", callers.partner())).hasStatusOk();
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
}
