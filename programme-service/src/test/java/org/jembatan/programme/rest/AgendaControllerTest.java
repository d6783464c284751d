package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;
import static org.jembatan.programme.rest.Desk.idOf;

import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What everybody reads of an agenda, and what a release takes. */
@RestSlice
class AgendaControllerTest {

    @Autowired
    private Desk desk;

    private String edition = "";
    private String agenda = "";

    @BeforeEach
    void announce() {
        edition = Desk.path(desk.announced());
        agenda = edition + "/agenda";
    }

    @Test
    void showsEverybodyTheSameBytesUntilTheNextRelease() throws UnsupportedEncodingException {
        assertRefused(desk.get(agenda, null), 404, "agenda-not-released");
        String session = desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        assertRefused(desk.get(agenda, null), 404, "agenda-not-released");
        desk.create(agenda + "/releases", null);
        String released = read();

        desk.put(session, "\"1\"", lecture("10:00", "11:00"));
        desk.create(edition + "/sessions", lecture("13:00", "14:00"));
        desk.post(session + "/cancellation", desk.officer(), null);
        assertThat(read()).isEqualTo(released);
        assertThat(desk.getUnless("\"1\"", agenda)).hasStatus(304);

        desk.create(agenda + "/releases", null);
        assertThat(desk.getUnless("\"1\"", agenda))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.release")
                .isEqualTo(2);
        assertThat(desk.get(agenda + "/releases/1", null)).bodyText().isEqualTo(released);
    }

    private String read() throws UnsupportedEncodingException {
        MvcTestResult result = desk.get(agenda, null);
        assertThat(result).hasStatusOk().hasHeader("ETag", "\"1\"");
        return result.getResponse().getContentAsString();
    }

    @Test
    void tellsReleasesApart() {
        String moved = desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        String gone = desk.create(edition + "/sessions", lecture("10:00", "11:00"));
        desk.create(agenda + "/releases", null);
        desk.put(moved, "\"1\"", lecture("09:30", "10:00"));
        desk.post(gone + "/cancellation", desk.officer(), null);
        String come = desk.create(edition + "/sessions", lecture("13:00", "14:00"));
        desk.create(agenda + "/releases", null);

        MvcTestResult diff = desk.get(agenda + "/releases/2/diff?from=1", null);
        assertThat(diff).bodyJson().extractingPath("$.added[*].id").asArray().containsExactly(idOf(come));
        assertThat(diff)
                .bodyJson()
                .extractingPath("$.cancelled[*].id")
                .asArray()
                .containsExactly(idOf(gone));
        assertThat(diff)
                .bodyJson()
                .extractingPath("$.moved[0]")
                .isEqualTo(Map.of(
                        "id", idOf(moved),
                        "title", "How to export",
                        "from", place("02:00"),
                        "to", place("02:30")));
        assertThat(desk.get(agenda + "/releases", null))
                .bodyJson()
                .extractingPath("$.items[1].moved")
                .asArray()
                .containsExactly(idOf(moved));
    }

    private static Map<String, Object> place(String startsAt) {
        var place = new HashMap<String, Object>();
        place.put("startsAt", "2026-09-21T" + startsAt + ":00Z");
        place.put("endsAt", "2026-09-21T03:00:00Z");
        place.put("venue", null);
        return place;
    }

    @Test
    void refusesAReleaseThatIsNone() {
        assertRefused(desk.post(agenda + "/releases", desk.officer(), null), 409, "nothing-to-release");
        desk.create(edition + "/sessions", lecture("09:00", "10:00"));
        assertThat(desk.post(agenda + "/releases", null, null)).hasStatus(401);
        assertThat(desk.post(agenda + "/releases", desk.focalPoint("NP"), null)).hasStatus(403);
        desk.create(agenda + "/releases", null);
        assertRefused(desk.post(agenda + "/releases", desk.officer(), null), 409, "nothing-to-release");
        assertRefused(desk.get(agenda + "/releases/2", null), 404, "unknown-release");
        assertRefused(desk.get(agenda + "/releases/1/diff?from=0", null), 404, "unknown-release");
        assertRefused(desk.get(agenda + "/releases/1/diff", null), 400, "invalid-request");
        assertRefused(desk.get(agenda + "/releases/first", null), 400, "invalid-request");
    }

    private static String lecture(String from, String to) {
        return """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2026-09-21T%s",
                 "endsAt": "2026-09-21T%s"}""".formatted(from, to);
    }
}
