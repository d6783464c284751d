package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.registration.ProgrammeId;

/** The steps of an application, and what they answer to those they cannot serve. */
@RestSlice
class ApplicationControllerTest {

    private static final String WAIT = "{\"whenFull\": \"WAIT\"}";
    private static final String REFUSE = "{\"whenFull\": \"REFUSE\"}";
    private static final String NOWHERE = "/api/applications/00000000-0000-4000-8000-000000000000";

    @Autowired
    private Callers callers;

    @Test
    void leadsFromTheNominationToThePlaceTaken() {
        String path = callers.endorsedFor(callers.announced());
        String id = path.substring("/api/applications/".length());
        String self = callers.participant(callers.candidateOf(path));

        assertThat(callers.get(path, self)).bodyJson().isLenientlyEqualTo("""
                {"status": "ENDORSED", "missingEndorsements": []}""");
        assertThat(callers.post(path + "/selection", callers.officer(), REFUSE))
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"applicationId\": \"" + id + "\", \"candidacy\": \"OFFERED\", \"unknownRules\": []}");
        assertThat(callers.post(path + "/confirmation", self, null))
                .bodyJson()
                .isStrictlyEqualTo("{\"applicationId\": \"" + id + "\", \"candidacy\": \"ENROLLED\"}");
        assertThat(callers.post(path + "/withdrawal", self, "{\"reason\": \"Another duty\"}"))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status": "WITHDRAWN", "history": [{}, {}, {"reason": "Another duty"}]}""");
    }

    @Test
    void changesHowSomebodyTakesPartAndSaysWhoAskedForItWhenAndWhy() {
        String path = callers.nominatedFor(callers.announcedHybrid());
        String id = path.substring("/api/applications/".length());
        String self = callers.participant(callers.candidateOf(path));

        assertThat(callers.post(path + "/mode", self, "{\"mode\": \"ONLINE\", \"reason\": \"No visa\"}"))
                .bodyJson()
                .isStrictlyEqualTo("{\"applicationId\": \"" + id + "\", \"mode\": \"ONLINE\"}");
        assertThat(callers.get(path, self)).bodyJson().isLenientlyEqualTo("""
                {"mode": "ONLINE",
                 "modeChanges": [{"from": "ONSITE", "to": "ONLINE", "at": "2026-08-20T02:00:00Z", "reason": "No visa"}]}""");
    }

    @Test
    void refusesAModeThatIsFullOrNotOffered() {
        String online = "{\"mode\": \"ONLINE\"}";
        ProgrammeId hybrid = callers.announcedHybrid();
        String first = callers.endorsedFor(hybrid);
        String second = callers.endorsedFor(hybrid);
        callers.post(first + "/mode", callers.focalPoint("NP"), online);
        callers.post(first + "/selection", callers.officer(), REFUSE);
        callers.post(second + "/selection", callers.officer(), REFUSE);
        Callers.assertRefused(callers.post(second + "/mode", callers.officer(), online), 409, "quota-is-full")
                .contains("\"dimension\":\"MODE\"", "\"value\":\"ONLINE\"");

        String onsiteOnly = callers.nominatedFor(callers.announcedOnsite());
        Callers.assertRefused(callers.post(onsiteOnly + "/mode", callers.officer(), online), 409, "mode-is-not-offered")
                .contains("\"mode\":\"ONLINE\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            selection  | {"whenFull": "PERHAPS"}             | invalid-request | /whenFull
            selection  | {"whenFull": null}                  | invalid-request | /whenFull
            selection  | {}                                  | invalid-request | /whenFull
            selection  | {"whenFull": "WAIT", "seat": 7}     | invalid-request | /seat
            selection  | {"whenFull": "WAIT", "despite": 7} | invalid-request | /despite
            selection  | []                                  | invalid-request | ''
            selection  | {"whenFull":                        | malformed-json  |
            selection  |                                     | invalid-request | ''
            mode       | {"mode": "HYBRID"}                  | invalid-request | /mode
            mode       | {"reason": "A visa"}                | invalid-request | /mode
            mode       | {"mode": "ONLINE", "reason": 7}     | invalid-request | /reason
            mode       | {"mode": "ONLINE", "unheardOf": 1}  | invalid-request | /unheardOf
            mode       | online                              | malformed-json  |
            refusal    | {"reason": " "}                     | invalid-request | /reason
            refusal    | {"reason": 7}                       | invalid-request | /reason
            refusal    | {}                                  | invalid-request | /reason
            refusal    | {"reason": "No", "unheardOf": 1}    | invalid-request | /unheardOf
            refusal    | no                                  | malformed-json  |
            withdrawal | {"reason": 7}                       | invalid-request | /reason
            withdrawal | {"unheardOf": 1}                    | invalid-request | /unheardOf
            withdrawal | {                                   | malformed-json  |
            """)
    void saysWhereTheBodyIsWrong(String step, String body, String slug, String pointer) {
        String path = callers.nominated();
        String token = "selection".equals(step) ? callers.officer() : callers.focalPoint("NP");

        var said = Callers.assertRefused(callers.post(path + "/" + step, token, body), 400, slug);
        if (pointer != null) {
            said.contains("\"pointer\":\"" + pointer + "\"");
        }
        assertThat(callers.get(path, token))
                .bodyJson()
                .extractingPath("$.status")
                .isEqualTo("NOMINATED");
    }

    @Test
    void takesAReasonOfAtMostTwoThousandCharacters() {
        String path = callers.nominated() + "/refusal";
        String body = "{\"reason\": \"%s\"}";
        Callers.assertRefused(
                        callers.post(path, callers.officer(), body.formatted("x".repeat(2001))), 400, "invalid-request")
                .contains("\"pointer\":\"/reason\"");
        assertThat(callers.post(path, callers.officer(), body.formatted("x".repeat(2000))))
                .hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/endorsement", "/selection", "/confirmation", "/mode", "/refusal", "/withdrawal"})
    void wantsAnIdThatIsOneAndKnown(String step) {
        String token = switch (step) {
            case "/selection" -> callers.officer();
            case "/confirmation" -> callers.participant("00000000-0000-4000-8000-000000000000");
            default -> callers.focalPoint("NP");
        };
        String body = switch (step) {
            case "/selection" -> WAIT;
            case "/mode" -> "{\"mode\": \"ONLINE\"}";
            case "/refusal", "/withdrawal" -> "{\"reason\": \"No\"}";
            default -> "";
        };
        Callers.assertRefused(callers.post("/api/applications/7" + step, token, body), 400, "invalid-request")
                .contains("\"parameter\":\"id\"");
        Callers.assertRefused(callers.post(NOWHERE + step, token, body), 404, "unknown-application");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/applications/7                    | id
            /api/applications?programmeId=7        | programmeId
            /api/applications?limit=0              | limit
            /api/applications?limit=201            | limit
            /api/applications?cursor=made-up       | cursor
            /api/intakes/7                         | programmeId
            /api/intakes/7/summary                 | programmeId
            /api/people                            | ids
            /api/people?ids=                       | ids
            /api/people?ids=7                      | ids
            """)
    void saysWhichParameterIsWrong(String path, String parameter) {
        Callers.assertRefused(callers.get(path, callers.officer()), 400, "invalid-request")
                .contains("\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void knowsNoIntakeThatNobodyAnnounced() {
        Callers.assertRefused(
                callers.get("/api/intakes/00000000-0000-4000-8000-000000000000", callers.officer()),
                404,
                "unknown-intake");
        Callers.assertRefused(
                callers.get("/api/intakes/00000000-0000-4000-8000-000000000000/summary", callers.partner()),
                404,
                "unknown-intake");
        Callers.assertRefused(callers.get(NOWHERE, callers.officer()), 404, "unknown-application");
    }

    @Test
    void refusesStepsThatLeadNowhere() {
        ProgrammeId programme = callers.announced();
        String nominated = callers.nominatedFor(programme);
        Callers.assertRefused(
                        callers.post(nominated + "/selection", callers.officer(), WAIT), 409, "endorsement-missing")
                .contains("\"missing\":[\"FOCAL_POINT\"]");

        String first = callers.endorsedFor(programme);
        String second = callers.endorsedFor(programme);
        String self = callers.participant(callers.candidateOf(first));
        Callers.assertRefused(callers.post(first + "/confirmation", self, null), 409, "no-place-offered");
        assertThat(callers.post(first + "/selection", callers.officer(), REFUSE))
                .hasStatusOk();
        Callers.assertRefused(callers.post(first + "/selection", callers.officer(), REFUSE), 409, "already-decided");
        Callers.assertRefused(callers.post(second + "/selection", callers.officer(), REFUSE), 409, "quota-is-full")
                .contains("\"used\":1", "\"limit\":1", "\"dimension\":\"TOTAL\"", "\"value\":\"*\"");

        assertThat(callers.post(nominated + "/withdrawal", callers.focalPoint("NP"), "{}"))
                .hasStatusOk();
        Callers.assertRefused(
                callers.post(nominated + "/withdrawal", callers.focalPoint("NP"), "{}"), 409, "application-is-over");
        Callers.assertRefused(
                callers.post(nominated + "/selection", callers.officer(), WAIT), 409, "application-is-over");
    }

    @Test
    void refusesWhoHasReadAnotherVersion() {
        String path = callers.nominated();
        String token = callers.focalPoint("NP");

        for (String step : new String[] {"/endorsement", "/refusal", "/withdrawal"}) {
            String body = "/endorsement".equals(step) ? "" : "{\"reason\": \"No\"}";
            Callers.assertRefused(callers.postIfMatch("\"7\"", path + step, token, body), 412, "stale");
            Callers.assertRefused(callers.postIfMatch("7", path + step, token, body), 400, "invalid-request")
                    .contains("\"header\":\"If-Match\"");
        }
        assertThat(callers.postIfMatch("\"0\"", path + "/endorsement", token, ""))
                .hasStatusOk();
    }

    @Test
    void listsInPartsThatFitTogether() {
        ProgrammeId programme = callers.announced();
        for (int i = 0; i < 3; i++) {
            callers.nominatedFor(programme);
        }
        String path = "/api/applications?programmeId=" + programme.value() + "&limit=2";
        var first = callers.get(path, callers.officer());
        assertThat(first).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
        assertThat(first)
                .bodyJson()
                .extractingPath("$.next")
                .asString()
                .satisfies(next -> assertThat(callers.get(path + "&cursor=" + next, callers.officer()))
                        .bodyJson()
                        .isLenientlyEqualTo("{\"items\": [{}], \"next\": null}"));
    }
}
