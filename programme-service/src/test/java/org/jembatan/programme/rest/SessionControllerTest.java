package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;
import static org.jembatan.programme.rest.Desk.idOf;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;

/** What planning sessions answers, above all to what it cannot accept. */
@RestSlice
class SessionControllerTest {

    private static final String VISIT = """
            {"kind": "SITE_VISIT", "title": "Bamboo works", "startsAt": "2026-09-21T09:00:00", "endsAt": "2026-09-21T12:00:00",
             "venueId": null, "speakerIds": [], "travelMinutes": 45,
             "transport": {"seats": 30, "meetingPoint": "Main gate"},
             "hostEnterprise": {"id": "00000000-0000-4000-8000-000000000001", "name": "Example Bamboo"}}""";

    private static final String NOBODY = "00000000-0000-4000-8000-000000000009";

    @Autowired
    private Desk desk;

    private String edition = "";

    @BeforeEach
    void announce() {
        edition = Desk.path(desk.announced());
    }

    @Test
    void showsWhatIsPlannedToOfficersOnly() {
        String path = desk.create(edition + "/sessions", VISIT);
        assertThat(desk.get(path, desk.officer()))
                .hasStatusOk()
                .containsHeader(HttpHeaders.ETAG)
                .bodyJson()
                .isLenientlyEqualTo(VISIT);
        assertThat(desk.get(edition + "/sessions", desk.officer())).bodyText().contains(idOf(path));
        assertThat(desk.get(edition + "/sessions", null)).hasStatus(401);
        assertThat(desk.get(edition + "/sessions", desk.focalPoint("NP"))).hasStatus(403);
        assertThat(desk.post(edition + "/sessions", desk.focalPoint("NP"), VISIT))
                .hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "Bamboo works"        | "title": " "                        | /title
            "title": "Bamboo works",       | ''                                  | /title
            "kind": "SITE_VISIT"           | "kind": "PARTY"                     | /kind
            "2026-09-21T09:00:00"             | "9 in the morning"                  | /startsAt
            "2026-09-21T12:00:00"             | null                                | /endsAt
            "venueId": null                | "venueId": "hall"                   | /venueId
            "speakerIds": []               | "speakerIds": [null]                | /speakerIds/0
            "speakerIds": []               | "speakerIds": ["me"]                | /speakerIds/0
            "name": "Example Bamboo"       | "name": ""                          | /hostEnterprise/name
            "travelMinutes": 45            | "travelMinutes": -1                 | /travelMinutes
            "seats": 30                    | "seats": 0                          | /transport/seats
            "seats": 30,                   | ''                                  | /transport/seats
            "meetingPoint": "Main gate"    | "meetingPoint": " "                 | /transport/meetingPoint
            "meetingPoint": "Main gate"    | "meetingPoint": "A", "plate": "B 1" | /transport/plate
            "title": "Bamboo works"        | "unheardOf": 1, "title": "a"        | /unheardOf
            """)
    void saysWhereTheFormIsWrong(String right, String wrong, String pointer) {
        assertThat(VISIT).contains(right);
        assertRefused(
                        desk.post(edition + "/sessions", desk.officer(), VISIT.replace(right, wrong)),
                        400,
                        "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-09-21T09:00:00"             | "2026-09-20T23:59"                  | /startsAt
            "2026-09-21T12:00:00"             | "2026-09-26T00:00"                  | /endsAt
            "2026-09-21T12:00:00"             | "2026-09-21T09:00"                  | /endsAt
            "SITE_VISIT"                   | "LECTURE"                           | /hostEnterprise
            "SITE_VISIT"                   | "LECTURE"                           | /travelMinutes
            "SITE_VISIT"                   | "LECTURE"                           | /transport
            "venueId": null                | "venueId": "00000000-0000-4000-8000-000000000009"      | /venueId
            "speakerIds": []               | "speakerIds": ["00000000-0000-4000-8000-000000000009"] | /speakerIds/0
            """)
    void saysWhereThePlanMakesNoSense(String right, String wrong, String pointer) {
        assertThat(VISIT).contains(right);
        assertRefused(
                        desk.post(edition + "/sessions", desk.officer(), VISIT.replace(right, wrong)),
                        422,
                        "unacceptable-session")
                .contains("\"pointer\":\"" + pointer + "\"");
        assertThat(desk.get(edition + "/sessions", desk.officer()))
                .bodyJson()
                .extractingPath("$.items")
                .asArray()
                .isEmpty();
    }

    @Test
    void wantsAHostForASiteVisit() {
        String hostless = VISIT.substring(0, VISIT.indexOf(",\n \"hostEnterprise\"")) + "}";
        assertRefused(desk.post(edition + "/sessions", desk.officer(), hostless), 422, "unacceptable-session")
                .contains("\"pointer\":\"/hostEnterprise\"");
    }

    @Test
    void answersWithConflictsAndRefusesToReleaseThem() {
        String venue = idOf(desk.create("/api/venues", "{\"name\": \"Hall\", \"place\": \"Bandung\"}"));
        String first = lecture("09:00", "10:00", venue);
        String path = desk.create(edition + "/sessions", first);
        assertThat(desk.post(edition + "/sessions", desk.officer(), lecture("09:59", "11:00", venue)))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.conflicts")
                .asArray()
                .singleElement()
                .isEqualTo(Map.of(
                        "kind", "VENUE_OVERLAP", "blocking", true, "sessionId", idOf(path), "resourceId", venue));
        assertRefused(desk.post(edition + "/agenda/releases", desk.officer(), null), 409, "agenda-has-conflicts")
                .contains("\"conflicts\":[{", idOf(path));

        assertThat(desk.put(path, "\"1\"", lecture("09:00", "09:59", venue)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.conflicts")
                .asArray()
                .isEmpty();
        desk.create(edition + "/agenda/releases", null);
    }

    @Test
    void refusesWhoHasReadAnotherRevisionOrNone() {
        String path = desk.create(edition + "/sessions", VISIT);
        assertRefused(desk.put(path, null, VISIT), 428, "precondition-required");
        assertRefused(desk.put(path, "\"7\"", VISIT), 412, "stale");
        assertThat(desk.put(path, "\"1\"", VISIT.replace("Bamboo works", "Rattan works")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Rattan works");
        assertThat(desk.post(path + "/cancellation", desk.officer(), null))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.cancelled")
                .isEqualTo(true);
        assertRefused(desk.put(path, "\"3\"", VISIT), 409, "session-is-cancelled");
    }

    @Test
    void saysWhatIsNotThere() {
        assertRefused(
                desk.post("/api/programmes/" + NOBODY + "/sessions", desk.officer(), VISIT), 404, "unknown-edition");
        assertRefused(
                desk.post(edition + "/sessions/" + NOBODY + "/cancellation", desk.officer(), null),
                404,
                "unknown-session");
        assertRefused(desk.get(edition + "/sessions/7", desk.officer()), 400, "invalid-request");
        assertRefused(desk.get("/api/venues/" + NOBODY, desk.officer()), 404, "unknown-venue");
        assertRefused(desk.get("/api/speakers/" + NOBODY, desk.officer()), 404, "unknown-speaker");
    }

    @Test
    void listsVenuesAndSpeakersByNameToWhoeverIsSignedIn() {
        desk.create("/api/venues", "{\"name\": \"Zebra\", \"place\": \"Bogor\", \"seats\": 40}");
        desk.create("/api/venues", "{\"name\": \"aula\", \"place\": \"Bogor\"}");
        assertThat(desk.get("/api/venues?limit=1", desk.focalPoint("NP")))
                .bodyJson()
                .extractingPath("$.items[0].name")
                .isEqualTo("aula");
        String speaker = "{\"name\": \"A Speaker\", \"organisation\": \"Institute\", \"kind\": \"ACADEMIC\"}";
        String path = desk.create("/api/speakers", speaker);
        assertThat(desk.get(path, desk.focalPoint("NP"))).bodyJson().isLenientlyEqualTo(speaker);
        assertThat(desk.get("/api/speakers", desk.focalPoint("NP"))).bodyText().contains("A Speaker");

        assertThat(desk.get("/api/venues", null)).hasStatus(401);
        assertThat(desk.post("/api/speakers", desk.focalPoint("NP"), speaker)).hasStatus(403);
        assertRefused(
                        desk.post("/api/venues", desk.officer(), "{\"name\": \"\", \"seats\": 0}"),
                        400,
                        "invalid-request")
                .contains("/name", "/place", "/seats");
        assertRefused(desk.post("/api/speakers", desk.officer(), "{\"kind\": \"SINGER\"}"), 400, "invalid-request");
    }

    private static String lecture(String from, String to, String venue) {
        return """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2026-09-21T%s", "endsAt": "2026-09-21T%s",
                 "venueId": "%s"}""".formatted(from, to, venue);
    }
}
