package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.programme.rest.Desk.assertRefused;
import static org.jembatan.programme.rest.Desk.idOf;

import java.util.HashMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Days on which a speaker cannot come, and what officers are told of them. */
@RestSlice
class SpeakerControllerTest {

    private static final String DAYS = "{\"days\": [\"2026-09-22\", \"2026-09-21\"]}";

    @Autowired
    private Desk desk;

    private String speaker = "";

    @BeforeEach
    void add() {
        speaker = desk.create("/api/speakers", """
                {"name": "A Speaker", "organisation": "Example Crafts", "kind": "ENTERPRISE"}""");
    }

    @Test
    void anAbsenceShowsWithTheSessionAndIsNotReleased() {
        String edition = Desk.path(desk.announced());
        String session = desk.create(edition + "/sessions", """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2026-09-21T09:00",
                 "endsAt": "2026-09-21T10:00", "speakerIds": ["%s"]}""".formatted(idOf(speaker)));
        assertThat(desk.put(speaker + "/absences", null, DAYS))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.absences")
                .asArray()
                .containsExactly("2026-09-21", "2026-09-22");

        var unavailable = new HashMap<String, Object>();
        unavailable.put("kind", "SPEAKER_UNAVAILABLE");
        unavailable.put("blocking", true);
        unavailable.put("sessionId", null);
        unavailable.put("resourceId", idOf(speaker));
        assertThat(desk.get(session, desk.officer()))
                .bodyJson()
                .extractingPath("$.conflicts[0]")
                .isEqualTo(unavailable);
        assertRefused(desk.post(edition + "/agenda/releases", desk.officer(), null), 409, "agenda-has-conflicts")
                .contains("SPEAKER_UNAVAILABLE");

        desk.put(speaker + "/absences", null, "{\"days\": []}");
        desk.create(edition + "/agenda/releases", null);
    }

    @Test
    void saysWhereTheFormIsWrong() {
        assertRefused(desk.put(speaker + "/absences", null, "{}"), 400, "invalid-request")
                .contains("\"pointer\":\"/days\"");
        assertRefused(desk.put(speaker + "/absences", null, "{\"days\": [\"Monday\"]}"), 400, "invalid-request")
                .contains("\"pointer\":\"/days/0\"");
        assertRefused(
                desk.put("/api/speakers/00000000-0000-4000-8000-000000000009/absences", null, DAYS),
                404,
                "unknown-speaker");
    }
}
