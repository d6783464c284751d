package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.agenda.Planning.lecture;
import static org.jembatan.programme.rest.Desk.assertRefused;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.programme.ProgrammeId;
import org.jembatan.programme.agenda.AgendasInMemory;
import org.jembatan.programme.roster.RostersInMemory;

/** What recording attendance answers: one session goes on from 08:00 to 09:30, one begins at 13:00, and it is 09:00. */
@RestSlice
class AttendanceControllerTest {

    private static final String STRANGER = "00000000-0000-4000-8000-000000000009";

    @Autowired
    private Desk desk;

    @Autowired
    private AgendasInMemory agendas;

    @Autowired
    private RostersInMemory rosters;

    private String edition = "";
    private String currentId = "";
    private String current = "";
    private String later = "";
    private String nepali = "";
    private String afghan = "";

    @BeforeEach
    void announce() {
        ProgrammeId id = desk.announced();
        edition = Desk.path(id);
        var sessions = agendas.released(id, lecture("08:00", "09:30"), lecture("13:00", "14:00"));
        currentId = sessions.getFirst().id().value();
        current = edition + "/sessions/" + currentId;
        later = edition + "/sessions/" + sessions.getLast().id().value();
        nepali = rosters.enrol(id, "NP").value();
        afghan = rosters.enrol(id, "AF").value();
    }

    @Test
    void recordsAllOrNobody() {
        assertThat(desk.post(current + "/attendance", desk.officer(), present(nepali, afghan)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"recorded\": 2}");
        assertRefused(
                        desk.post(later + "/attendance", desk.officer(), present(nepali, STRANGER)),
                        422,
                        "not-all-on-roster")
                .contains("\"personIds\":[\"" + STRANGER + "\"]");
        assertThat(desk.get(edition + "/attendance/" + nepali, desk.officer()))
                .bodyJson()
                .extractingPath("$.attended")
                .asArray()
                .hasSize(1);
        assertThat(desk.get(edition + "/attendance", desk.officer()))
                .bodyJson()
                .extractingPath("$.participants[*].attended[*]")
                .asArray()
                .containsExactly(currentId, currentId);
        assertThat(desk.post(current + "/attendance", desk.participant(nepali), present(nepali)))
                .hasStatus(403);
    }

    @Test
    void letsParticipantsCheckInInTime() {
        String self = desk.participant(nepali);
        assertThat(desk.post(current + "/check-in", self, "{\"mode\": \"ONLINE\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.mode")
                .isEqualTo("ONLINE");
        assertRefused(desk.post(later + "/check-in", self, "{\"mode\": \"ONLINE\"}"), 409, "check-in-is-closed")
                .contains("\"opensAt\":\"2026-09-21T05:45:00Z\"", "\"closesAt\":\"2026-09-21T07:00:00Z\"");
        assertRefused(
                desk.post(current + "/check-in", desk.participant(STRANGER), "{\"mode\": \"ONLINE\"}"),
                404,
                "not-on-roster");
        assertThat(desk.post(current + "/check-in", desk.officer(), "{\"mode\": \"ONLINE\"}"))
                .hasStatus(403);
    }

    @Test
    void showsEachWhatIsTheirsToKnow() {
        String list = edition + "/attendance";
        assertThat(desk.get(list, desk.officer())).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"sessionsPlanned": 2, "sessionsHeld": 0, "requiredPercent": 80, "participants": [
                 {"personId": "%s", "country": "NP", "sessionsAttended": 0, "percentOfHeld": 0, "percentOfPlanned": 0,
                  "thresholdReachable": true}, {"personId": "%s"}]}""".formatted(
                        nepali, afghan));
        assertThat(desk.get(list, desk.focalPoint("NP")))
                .bodyJson()
                .extractingPath("$.participants[*].personId")
                .asArray()
                .containsExactly(nepali);
        assertThat(desk.get(list, desk.participant(nepali))).hasStatus(403);
        assertThat(desk.get(list, null)).hasStatus(401);
        assertThat(desk.get(list + "/" + nepali, desk.participant(nepali))).hasStatusOk();
        assertRefused(desk.get(list + "/" + afghan, desk.participant(nepali)), 404, "not-on-roster");
        assertRefused(desk.get(list + "/" + afghan, desk.focalPoint("NP")), 404, "not-on-roster");
        assertRefused(desk.get("/api/programmes/" + STRANGER + "/attendance", desk.officer()), 404, "unknown-edition");
    }

    @Test
    void countsAttendanceWithoutSayingWhose() {
        String summary = edition + "/attendance/summary";
        assertThat(desk.post(current + "/attendance", desk.officer(), present(nepali)))
                .hasStatusOk();
        for (String token : List.of(desk.officer(), desk.partner(), desk.focalPoint("LK"))) {
            assertThat(desk.get(summary, token)).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                    {"participants": 2, "countries": 2, "sessionsPlanned": 2, "sessionsHeld": 0,
                     "attendances": 0, "percentOfHeld": null}""");
        }
        assertThat(desk.get(summary, desk.participant(nepali))).hasStatus(403);
        assertThat(desk.get(summary, null)).hasStatus(401);
        assertRefused(
                desk.get("/api/programmes/" + STRANGER + "/attendance/summary", desk.partner()),
                404,
                "unknown-edition");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"personIds": [], "mode": "ONSITE"}        | /personIds
            {"personIds": [null], "mode": "ONSITE"}    | /personIds/0
            {"personIds": ["me"], "mode": "ONSITE"}    | /personIds/0
            {"mode": "ONSITE"}                         | /personIds
            {"personIds": ["00000000-0000-4000-8000-000000000009"]}                   | /mode
            {"personIds": ["00000000-0000-4000-8000-000000000009"], "mode": "HYBRID"} | /mode
            """)
    void saysWhereTheFormIsWrong(String body, String pointer) {
        assertRefused(desk.post(current + "/attendance", desk.officer(), body), 400, "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void recordsForReleasedSessionsOnly() {
        assertRefused(
                desk.post(edition + "/sessions/" + STRANGER + "/attendance", desk.officer(), present(nepali)),
                404,
                "unknown-session");
        String planned = desk.create(edition + "/sessions", """
                {"kind": "WORKSHOP", "title": "Prices", "startsAt": "2026-09-22T09:00", "endsAt": "2026-09-22T10:00"}""");
        assertRefused(
                desk.post(planned + "/attendance", desk.officer(), present(nepali)), 409, "session-is-not-released");
        assertRefused(desk.post(current + "/check-in", desk.participant(nepali), "{}"), 400, "invalid-request");
    }

    private static String present(String... people) {
        return "{\"personIds\": [\"" + String.join("\", \"", people) + "\"], \"mode\": \"ONSITE\"}";
    }
}
