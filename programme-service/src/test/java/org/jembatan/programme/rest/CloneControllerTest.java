package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What it takes to begin an edition as another one was. */
@RestSlice
class CloneControllerTest {

    @Autowired
    private Desk desk;

    private String clones = "";

    @BeforeEach
    void announce() {
        String edition = Desk.path(desk.announced());
        desk.create(edition + "/sessions", """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2026-09-22T09:00",
                 "endsAt": "2026-09-22T10:00"}""");
        clones = edition + "/clone";
    }

    @Test
    void answersWithTheDraftWhereItIs() {
        MvcTestResult clone = desk.post(clones, desk.officer(), "{\"startsOn\": \"2027-09-20\", \"title\": \"Again\"}");
        assertThat(clone).hasStatus(201).containsHeader("ETag");
        assertThat(clone).bodyJson().isLenientlyEqualTo("""
                {"title": "Again", "status": "DRAFT", "startsOn": "2027-09-20", "endsOn": "2027-09-24",
                 "nominationsCloseOn": "2027-08-30", "zone": "Asia/Jakarta", "place": "Bandung"}""");
        String path = clone.getResponse().getHeader("Location");
        assertThat(desk.get(path + "/sessions", desk.officer()))
                .bodyJson()
                .extractingPath("$.items[*].startsAt")
                .asArray()
                .containsExactly("2027-09-21T09:00:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                  | /startsOn
            {"startsOn": "next year"}                           | /startsOn
            {"startsOn": "2027-09-20", "title": " "}            | /title
            {"startsOn": "2027-09-20", "endsOn": "2027-09-24"}  | /endsOn
            """)
    void saysWhereTheFormIsWrong(String body, String pointer) {
        assertRefused(desk.post(clones, desk.officer(), body), 400, "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void isForOfficersAlone() {
        String body = "{\"startsOn\": \"2027-09-20\"}";
        assertThat(desk.post(clones, null, body)).hasStatus(401);
        assertThat(desk.post(clones, desk.focalPoint("NP"), body)).hasStatus(403);
        assertRefused(
                desk.post("/api/programmes/00000000-0000-4000-8000-000000000000/clone", desk.officer(), body),
                404,
                "unknown-edition");
    }
}
