package org.jembatan.registration.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import org.jembatan.registration.ProgrammeId;

/** Who may call what, and what is hidden from whom. */
@RestSlice
class AccessTest {

    @Autowired
    private Callers callers;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST | /api/nominations      | NOMINATION             | FOCAL_POINT
            POST | /api/applications     | NOMINATION             | PARTICIPANT
            GET  | /api/applications     |                        | OFFICER FOCAL_POINT PARTICIPANT
            GET  | APPLICATION           |                        | OFFICER FOCAL_POINT PARTICIPANT
            POST | APPLICATION/endorsement  |                     | FOCAL_POINT
            POST | APPLICATION/selection    | {"whenFull": "WAIT"} | OFFICER
            POST | APPLICATION/confirmation |                     | PARTICIPANT
            POST | APPLICATION/mode         | {"mode": "ONLINE"}  | OFFICER FOCAL_POINT PARTICIPANT
            POST | APPLICATION/refusal      | {"reason": "No"}    | OFFICER FOCAL_POINT
            POST | APPLICATION/withdrawal   | {"reason": null}    | FOCAL_POINT PARTICIPANT
            GET  | /api/intakes/PROGRAMME   |                     | OFFICER FOCAL_POINT
            POST | /api/intakes/PROGRAMME/waiting-list/00000000-0000-4000-8000-000000000000/turn | {"turn": 1, "reason": "A"} | OFFICER
            GET  | /api/intakes/PROGRAMME/summary |             | OFFICER FOCAL_POINT PARTNER
            GET  | /api/intakes/PROGRAMME/eligibility-rules |  | OFFICER FOCAL_POINT PARTICIPANT
            PUT  | /api/intakes/PROGRAMME/eligibility-rules | {"rules": []} | OFFICER
            GET  | APPLICATION/eligibility  |                     | OFFICER FOCAL_POINT PARTICIPANT
            GET  | /api/people?ids=PERSON   |                     | OFFICER FOCAL_POINT PARTICIPANT
            GET  | /api/messages            |                     | OFFICER OPERATOR PARTICIPANT
            PUT  | /api/account-people/00000000-0000-4000-8000-000000000000 | {"email": "a@example.org", "name": "A", "country": "NP", "language": "EN"} | GATEWAY
            """)
    void isOpenToThoseWhoseTaskItIs(HttpMethod method, String template, String form, String allowed) {
        ProgrammeId programme = callers.announced();
        String application = callers.nominatedFor(programme);
        String person = callers.candidateOf(application);
        String path = template.replace("APPLICATION", application)
                .replace("PROGRAMME", programme.value())
                .replace("PERSON", person);
        String body = "NOMINATION".equals(form) ? Callers.nomination(programme) : form;

        Callers.assertRefused(callers.send(method, path, null, body, null), 401, "not-authenticated");
        List<String> roles = Arrays.asList(allowed.split(" "));
        tokens(person).forEach((role, token) -> {
            var answer = callers.send(method, path, token, body, null);
            if (roles.contains(role)) {
                assertThat(answer.getResponse().getStatus()).as(role).isNotIn(401, 403, 404, 500);
            } else {
                Callers.assertRefused(answer, 403, "access-denied");
            }
        });
    }

    private Map<String, String> tokens(String person) {
        return Map.of(
                "OFFICER", callers.officer(),
                "FOCAL_POINT", callers.focalPoint("NP"),
                "PARTICIPANT", callers.participant(person),
                "PARTNER", callers.partner(),
                "OPERATOR", callers.operator(),
                "GATEWAY", callers.gateway());
    }

    @Test
    void anApplicationOfAnotherCountryOrPersonIsNotThere() {
        String path = callers.nominated();
        String afghanistan = callers.focalPoint("AF");
        String stranger = callers.participant("00000000-0000-4000-8000-000000000000");

        for (String token : List.of(afghanistan, stranger)) {
            Callers.assertRefused(callers.get(path, token), 404, "unknown-application");
            Callers.assertRefused(callers.get(path + "/eligibility", token), 404, "unknown-application");
            Callers.assertRefused(callers.post(path + "/withdrawal", token, "{}"), 404, "unknown-application");
            Callers.assertRefused(
                    callers.post(path + "/mode", token, "{\"mode\": \"ONLINE\"}"), 404, "unknown-application");
            assertThat(callers.get("/api/applications", token))
                    .bodyText()
                    .doesNotContain(path.substring("/api/applications/".length()));
        }
        Callers.assertRefused(callers.post(path + "/endorsement", afghanistan, null), 404, "unknown-application");
        Callers.assertRefused(
                callers.post(path + "/refusal", afghanistan, "{\"reason\": \"No\"}"), 404, "unknown-application");
        Callers.assertRefused(callers.post(path + "/confirmation", stranger, null), 404, "unknown-application");
    }

    @Test
    void namesAreForOfficersTheOwnCountryAndOneself() {
        String person = callers.candidateOf(callers.nominated());
        String path = "/api/people?ids=" + person;

        for (String token : List.of(callers.officer(), callers.focalPoint("NP"), callers.participant(person))) {
            assertThat(callers.get(path, token)).bodyText().contains("Asha Rai", "asha@example.org");
        }
        String stranger = callers.participant("00000000-0000-4000-8000-000000000000");
        for (String token : List.of(callers.focalPoint("AF"), stranger)) {
            assertThat(callers.get(path, token)).hasStatusOk().bodyText().isEqualTo("[]");
        }
    }

    @Test
    void messagesAreForTheirAddresseeAndForOfficers() {
        ProgrammeId programme = callers.announced();
        String person = callers.candidateOf(callers.nominatedFor(programme));
        callers.writtenTo(person, programme);

        for (String token : List.of(callers.officer(), callers.participant(person))) {
            assertThat(callers.get("/api/messages?personId=" + person, token))
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"items": [{"personId": "%s", "state": "QUEUED", "language": "EN",
                                        "subject": "A place for you: Entrepreneurship for Small Enterprises"}],
                             "next": null}""".formatted(person));
        }
        String stranger = callers.participant("00000000-0000-4000-8000-000000000000");
        assertThat(callers.get("/api/messages?personId=" + person, stranger))
                .bodyJson()
                .isLenientlyEqualTo("{\"items\": []}");
        Callers.assertRefused(callers.get("/api/messages?state=LOST", callers.officer()), 400, "invalid-request");
    }

    @Test
    void ofThoseWhoWaitAFocalPointSeesItsOwn() {
        ProgrammeId programme = callers.announced();
        for (int i = 0; i < 2; i++) {
            assertThat(callers.post(
                            callers.endorsedFor(programme) + "/selection",
                            callers.officer(),
                            "{\"whenFull\": \"WAIT\"}"))
                    .hasStatusOk();
        }
        String path = "/api/intakes/" + programme.value();

        assertThat(callers.get(path, callers.focalPoint("NP"))).bodyJson().isLenientlyEqualTo("""
                {"status": "OPEN", "offered": 1, "enrolled": 0,
                 "quotas": [{"dimension": "TOTAL", "value": "*", "limit": 1, "used": 1}],
                 "waiting": [{"country": "NP", "since": "2026-08-20T02:00:00Z",
                              "fullQuotas": [{"dimension": "TOTAL", "value": "*", "limit": 1, "used": 1}]}]}""");
        assertThat(callers.get(path, callers.focalPoint("AF"))).bodyJson().isLenientlyEqualTo("""
                {"offered": 1, "quotas": [{"used": 1}], "waiting": [], "offers": [], "moves": []}""");
    }

    @Test
    void anOfficerGivesAnotherTurnAndEverybodyWhoMayReadItReadsWhy() {
        ProgrammeId programme = callers.announced();
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = callers.endorsedFor(programme);
            callers.post(last + "/selection", callers.officer(), "{\"whenFull\": \"WAIT\"}");
        }
        String board = "/api/intakes/" + programme.value();
        String turn = board + "/waiting-list/" + last.substring(last.lastIndexOf('/') + 1) + "/turn";

        Callers.assertRefused(callers.post(turn, callers.officer(), "{\"turn\": 1}"), 422, "reason-is-missing");
        Callers.assertRefused(
                callers.post(turn, callers.officer(), "{\"turn\": 0, \"reason\": \"A\"}"), 400, "invalid-request");
        Callers.assertRefused(
                callers.post(turn, callers.focalPoint("NP"), "{\"turn\": 1, \"reason\": \"A\"}"), 403, "access-denied");
        assertThat(callers.post(turn, callers.officer(), "{\"turn\": 1, \"reason\": \"Has to apply for a visa\"}"))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"offers": [{"country": "NP", "offerExpiresAt": "2026-09-03T17:00:00Z"}],
                 "waiting": [{"turn": 1}, {"turn": 2}],
                 "moves": [{"from": 2, "to": 1, "reason": "Has to apply for a visa", "at": "2026-08-20T02:00:00Z"}]}""");
        assertThat(callers.get(board, callers.focalPoint("NP"))).bodyJson().isLenientlyEqualTo("""
                {"moves": [{"reason": "Has to apply for a visa"}]}""");
    }

    @Test
    void aSummaryCountsTheWholeIntakeAndNamesNobody() {
        ProgrammeId programme = callers.announced();
        String first = callers.endorsedFor(programme);
        String second = callers.endorsedFor(programme);
        for (String path : List.of(first, second)) {
            assertThat(callers.post(path + "/selection", callers.officer(), "{\"whenFull\": \"WAIT\"}"))
                    .hasStatusOk();
        }
        assertThat(callers.post(
                        "/api/applications",
                        callers.participant("00000000-0000-4000-8000-000000000001"),
                        Callers.nomination(programme)))
                .hasStatus(201);
        callers.nominatedFor(callers.announced());
        String path = "/api/intakes/" + programme.value() + "/summary";

        assertThat(callers.get(path, callers.partner())).bodyJson().isStrictlyEqualTo("""
                {"programmeId": "%s", "nominated": 2, "applied": 1,
                 "offered": 1, "enrolled": 0, "waiting": 1, "countries": 0}""".formatted(programme.value()));

        String self = callers.participant(callers.candidateOf(first));
        assertThat(callers.post(first + "/confirmation", self, null)).hasStatusOk();
        assertThat(callers.post(second + "/withdrawal", callers.focalPoint("NP"), "{}"))
                .hasStatusOk();
        assertThat(callers.get(path, callers.focalPoint("AF"))).bodyJson().isLenientlyEqualTo("""
                {"nominated": 2, "applied": 1, "offered": 0, "enrolled": 1, "countries": 1}""");
    }
}
