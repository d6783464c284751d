package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;
import static org.jembatan.programme.rest.Desk.idOf;

import java.io.UnsupportedEncodingException;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.AgendasInMemory;

/** What a calendar program gets that subscribes to an agenda. */
@RestSlice
class CalendarControllerTest {

    @Autowired
    private Desk desk;

    @Autowired
    private AgendasInMemory agendas;

    private String edition = "";
    private String calendar = "";

    @BeforeEach
    void announce() {
        edition = Desk.path(desk.announced());
        calendar = edition + "/agenda.ics";
    }

    @Test
    void showsEverybodyTheSameBytesUntilTheNextRelease() throws UnsupportedEncodingException {
        String session = desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        assertRefused(desk.get(calendar, null), 404, "agenda-not-released");
        release();
        String released = read("\"1\"");
        assertThat(released)
                .contains("UID:" + idOf(session) + "@jembatan.org\r\n")
                .contains("DTSTAMP:20260921T020000Z\r\n")
                .contains("SEQUENCE:0\r\n")
                .contains("DTSTART;TZID=Asia/Jakarta:20260921T090000\r\n")
                .contains("DTEND;TZID=Asia/Jakarta:20260921T100000\r\n");

        desk.put(session, "\"1\"", lecture("10:00", "11:00"));
        desk.create(edition + "/sessions", lecture("13:00", "14:00"));
        assertThat(read("\"1\"")).isEqualTo(released);
        assertThat(desk.getUnless("\"1\"", calendar)).hasStatus(304);

        release();
        assertThat(desk.getUnless("\"1\"", calendar)).hasStatusOk();
        assertThat(read("\"2\"")).contains("SEQUENCE:1\r\nDTSTART;TZID=Asia/Jakarta:20260921T100000\r\n");

        desk.post(session + "/cancellation", desk.officer(), null);
        release();
        assertThat(read("\"3\"")).containsSubsequence("UID:" + idOf(session), "SEQUENCE:2", "STATUS:CANCELLED");
    }

    @Test
    void showsThatACancelledEditionIsOffUnderAnotherTag() throws UnsupportedEncodingException {
        ProgrammeId id = desk.announced();
        calendar = Desk.path(id) + "/agenda.ics";
        desk.create(Desk.path(id) + "/sessions", lecture("09:00", "10:00"));
        desk.create(Desk.path(id) + "/agenda/releases", null);
        assertThat(read("\"1\"")).containsSubsequence("SEQUENCE:0", "STATUS:CONFIRMED");

        agendas.callOff(id, Instant.parse("2026-09-20T02:00:00Z"));
        assertThat(desk.getUnless("\"1\"", calendar)).hasStatusOk();
        assertThat(read("\"1-cancelled\""))
                .containsSubsequence("DTSTAMP:20260920T020000Z", "SEQUENCE:1", "STATUS:CANCELLED");
    }

    @Test
    void showsTheTimesOfAnotherZoneUnderAnotherTag() throws UnsupportedEncodingException {
        desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        release();
        String inKathmandu = calendar + "?tz=Asia/Kathmandu";
        MvcTestResult result = desk.get(inKathmandu, null);
        assertThat(result).hasStatusOk().hasHeader("ETag", "\"1-Asia/Kathmandu\"");
        assertThat(result.getResponse().getContentAsString())
                .contains("DTSTART;TZID=Asia/Kathmandu:20260921T074500\r\n");
        assertThat(desk.getUnless("\"1-Asia/Kathmandu\"", inKathmandu)).hasStatus(304);
        assertThat(desk.getUnless("\"1\"", inKathmandu)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Asia/Nowhere", "%2B05:45", "asia/kathmandu", "A%0D%0AB"})
    void refusesAZoneThatIsNone(String zone) {
        desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        release();
        assertRefused(desk.get(calendar + "?tz=" + zone, null), 400, "invalid-request")
                .contains("\"parameter\":\"tz\"");
    }

    private void release() {
        desk.create(edition + "/agenda/releases", null);
    }

    private String read(String tag) throws UnsupportedEncodingException {
        MvcTestResult result = desk.get(calendar, null);
        assertThat(result)
                .hasStatusOk()
                .hasHeader("ETag", tag)
                .hasHeader("Content-Type", "text/calendar;charset=UTF-8");
        return result.getResponse().getContentAsString();
    }

    private static String lecture(String from, String to) {
        return """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2026-09-21T%s",
                 "endsAt": "2026-09-21T%s"}""".formatted(from, to);
    }
}
