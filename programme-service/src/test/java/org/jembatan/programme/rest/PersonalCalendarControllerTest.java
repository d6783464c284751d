package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.programme.PersonId;
import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.roster.RostersInMemory;

/** A participant's link, and what a calendar program without an account gets by it. */
@RestSlice
class PersonalCalendarControllerTest {

    private static final String VISIT = """
            {"kind": "SITE_VISIT", "title": "Bamboo works", "startsAt": "2026-09-21T09:00", "endsAt": "2026-09-21T12:00",
             "transport": {"seats": 1, "meetingPoint": "Main gate"},
             "hostEnterprise": {"id": "00000000-0000-4000-8000-000000000001", "name": "Example Bamboo"}}""";

    @Autowired
    private Desk desk;

    @Autowired
    private RostersInMemory rosters;

    private String edition = "";
    private String self = "";
    private ProgrammeId id = new ProgrammeId(UUID.randomUUID().toString());
    private PersonId person = new PersonId(UUID.randomUUID().toString());

    @BeforeEach
    void enrol() {
        id = desk.announced();
        edition = Desk.path(id);
        person = rosters.enrol(id, "NP");
        self = desk.participant(person.value());
    }

    @Test
    void whoeverHoldsTheLinkReadsTheSessionsInTheMannerOfTheParticipant() throws UnsupportedEncodingException {
        desk.create(edition + "/sessions", VISIT);
        desk.create(edition + "/agenda/releases", null);
        MvcTestResult shown = desk.get(edition + "/calendar-link", self);
        assertThat(shown).hasStatusOk().hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String calendar = pathIn(shown);

        assertThat(desk.get(calendar, null))
                .hasStatusOk()
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .bodyText()
                .contains("SUMMARY:Bamboo works\r\nLOCATION:Example Bamboo\r\nDESCRIPTION:Bus: Main gate\r\n");
        rosters.goOnline(id, person);
        assertThat(desk.get(calendar, null))
                .bodyText()
                .contains("SUMMARY:Bamboo works\r\nLOCATION:Online\r\n")
                .doesNotContain("DESCRIPTION");
    }

    @Test
    void aLinkThatIsReplacedIsVoidAtOnce() throws UnsupportedEncodingException {
        String before = pathIn(desk.get(edition + "/calendar-link", self));
        MvcTestResult renewed = desk.post(edition + "/calendar-link/renewal", self, null);
        assertThat(renewed).hasStatus(201).hasHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        assertThat(URI.create(Objects.requireNonNull(renewed.getResponse().getHeader(HttpHeaders.LOCATION)))
                        .getPath())
                .isEqualTo(pathIn(renewed));

        assertRefused(desk.get(before, null), 404, "unknown-calendar-link");
        assertThat(desk.get(pathIn(renewed), null)).hasStatusOk();
    }

    @Test
    void nobodyElseGetsALink() {
        String stranger = desk.participant(UUID.randomUUID().toString());
        assertRefused(desk.get(edition + "/calendar-link", stranger), 404, "not-on-roster");
        assertRefused(desk.post(edition + "/calendar-link/renewal", stranger, null), 404, "not-on-roster");
        assertRefused(desk.get(edition + "/calendar-link", desk.officer()), 403, "access-denied");
        assertRefused(desk.post(edition + "/calendar-link/renewal", desk.focalPoint("NP"), null), 403, "access-denied");
        assertRefused(desk.get(edition + "/calendar-link", null), 401, "not-authenticated");
        assertRefused(desk.get("/api/calendars/x/agenda.ics", null), 404, "unknown-calendar-link");
    }

    private static String pathIn(MvcTestResult result) throws UnsupportedEncodingException {
        String body = result.getResponse().getContentAsString();
        return URI.create(body.substring("{\"url\":\"".length(), body.length() - 2))
                .getPath();
    }
}
