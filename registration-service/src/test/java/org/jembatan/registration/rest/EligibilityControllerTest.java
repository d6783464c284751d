package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.registration.ProgrammeId;

/** An officer lays rules down, and everybody reads how a candidate stands by them. */
@RestSlice
class EligibilityControllerTest {

    private static final String AGE = "{\"rules\": [{\"kind\": \"AGE\", \"min\": 25, \"max\": 30}]}";

    @Autowired
    private Callers callers;

    @Test
    void showsEachRuleWithWhatWasLookedAt() {
        ProgrammeId programme = callers.announced();
        String path = callers.nominatedFor(programme, "\"birthDate\": \"1996-09-22\", \"englishLevel\": \"B1\"");
        String rules = rulesOf(programme);

        assertThat(callers.get(rules, callers.officer())).hasHeader(HttpHeaders.ETAG, "\"0\"");
        assertThat(put(rules, "\"0\"", """
                {"rules": [{"kind": "AGE", "min": 25, "max": 30}, {"kind": "ENGLISH_LEVEL", "level": "B2"},
                           {"kind": "YEARS_OF_SERVICE", "min": 2}, {"kind": "REPEAT_PARTICIPATION"},
                           {"kind": "EMPLOYER_CERTIFICATE"}, {"kind": "COUNTRY", "countries": ["NP"]}]}""")).hasStatusOk().hasHeader(HttpHeaders.ETAG, "\"1\"");
        assertThat(callers.get(path + "/eligibility", callers.focalPoint("NP")))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"eligibility": [
                   {"rule": "AGE", "outcome": "PASS", "input": 29},
                   {"rule": "ENGLISH_LEVEL", "outcome": "FAIL", "input": "B1"},
                   {"rule": "YEARS_OF_SERVICE", "outcome": "UNKNOWN", "input": null},
                   {"rule": "REPEAT_PARTICIPATION", "outcome": "PASS", "input": false},
                   {"rule": "EMPLOYER_CERTIFICATE", "outcome": "FAIL", "input": false},
                   {"rule": "COUNTRY", "outcome": "PASS", "input": "NP"}]}""");
    }

    @Test
    void selectsWhoFailsForAReasonOnlyWhichOfficersRead() {
        ProgrammeId programme = callers.announced();
        String path = callers.endorsedFor(programme);
        put(rulesOf(programme), "\"0\"", """
                {"rules": [{"kind": "AGE", "min": 25}, {"kind": "COUNTRY", "countries": ["AF"]}]}""");

        Callers.assertRefused(select(path, "null"), 409, "not-eligible")
                .contains("\"failedRules\":[{\"rule\":\"COUNTRY\",\"outcome\":\"FAIL\",\"input\":\"NP\"}]");
        Callers.assertRefused(select(path, "\" \""), 422, "reason-is-missing").contains("\"pointer\":\"/despite\"");
        assertThat(select(path, "\"Speaks at the opening\""))
                .bodyJson()
                .isLenientlyEqualTo("{\"candidacy\": \"OFFERED\", \"unknownRules\": [\"AGE\"]}");

        assertThat(callers.get(path + "/eligibility", callers.officer()))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"waivers": [{"rules": ["COUNTRY"], "reason": "Speaks at the opening", "at": "2026-08-20T02:00:00Z"}]}""");
        assertThat(callers.get(path + "/eligibility", callers.focalPoint("NP")))
                .bodyJson()
                .isLenientlyEqualTo("{\"waivers\": null}");
    }

    @Test
    void theBoardSaysWhichRulesKeepSomebodyWaiting() {
        ProgrammeId programme = callers.announced();
        select(callers.endorsedFor(programme), "null");
        select(callers.endorsedFor(programme), "null");
        put(rulesOf(programme), "\"0\"", "{\"rules\": [{\"kind\": \"COUNTRY\", \"countries\": [\"AF\"]}]}");

        assertThat(callers.get("/api/intakes/" + programme.value(), callers.officer()))
                .bodyJson()
                .isLenientlyEqualTo("{\"waiting\": [{\"fullQuotas\": [{}], \"failedRules\": [\"COUNTRY\"]}]}");
    }

    private MvcTestResult select(String path, String despite) {
        return callers.post(
                path + "/selection", callers.officer(), "{\"whenFull\": \"WAIT\", \"despite\": %s}".formatted(despite));
    }

    @Test
    void triesOutWithoutStoring() {
        ProgrammeId programme = callers.announced();
        String path = callers.nominatedFor(programme, "\"birthDate\": \"1990-01-01\"");
        String rules = rulesOf(programme);

        assertThat(put(rules + "?dryRun=true", "\"0\"", AGE)).bodyJson().isStrictlyEqualTo("""
                {"flips": [{"applicationId": "%s", "rule": "AGE", "from": null, "to": "FAIL"}]}""".formatted(
                        path.substring("/api/applications/".length())));
        assertThat(callers.get(rules, callers.officer())).bodyJson().isLenientlyEqualTo("{\"rules\": []}");
        Callers.assertRefused(put(rules + "?dryRun=perhaps", "\"0\"", AGE), 400, "invalid-request");
    }

    @Test
    void refusesWhoHasNotReadTheRules() {
        String rules = rulesOf(callers.announced());
        Callers.assertRefused(put(rules, null, AGE), 428, "precondition-required");
        Callers.assertRefused(put(rules, "\"7\"", AGE), 412, "stale");
        Callers.assertRefused(
                put("/api/intakes/00000000-0000-4000-8000-000000000000/eligibility-rules", "*", AGE),
                404,
                "unknown-intake");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "SHOE_SIZE"}                                | 400 | invalid-request    | /rules/0/kind
            {"min": 7}                                           | 400 | invalid-request    | /rules/0/kind
            {"kind": "AGE", "min": -1}                           | 400 | invalid-request    | /rules/0/min
            {"kind": "COUNTRY", "countries": ["XX"]}             | 400 | invalid-request    | /rules/0/countries/0
            {"kind": "ENGLISH_LEVEL", "level": "GOOD"}           | 400 | invalid-request    | /rules/0/level
            {"kind": "AGE", "min": 1, "unheardOf": 1}            | 400 | invalid-request    | /rules/0/unheardOf
            {"kind": "AGE"}                                      | 422 | unacceptable-rules | /rules/0/min
            {"kind": "COUNTRY", "level": "B2", "countries": ["NP"]} | 422 | unacceptable-rules | /rules/0/level
            """)
    void saysWhereARuleIsWrong(String rule, int status, String slug, String pointer) {
        String rules = rulesOf(callers.announced());
        Callers.assertRefused(put(rules, "*", "{\"rules\": [" + rule + "]}"), status, slug)
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    private MvcTestResult put(String path, @Nullable String tag, String body) {
        return callers.send(HttpMethod.PUT, path, callers.officer(), body, tag);
    }

    private static String rulesOf(ProgrammeId programme) {
        return "/api/intakes/" + programme.value() + "/eligibility-rules";
    }
}
