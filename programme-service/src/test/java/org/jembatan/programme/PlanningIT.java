package org.jembatan.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An agenda by way of the store: what is in its way, what calendars get of it, and what the next edition takes over. */
@RunningService
class PlanningIT {

    @Autowired
    Callers callers;

    @Test
    void anAbsenceIsKeptAndBlocksUntilItIsOver() {
        String edition = announced();
        String speaker = callers.create("/api/speakers", """
                {"name": "A Speaker", "organisation": "Example Crafts", "kind": "ENTERPRISE"}""");
        String session = callers.create(
                edition + "/sessions", lecture("\"speakerIds\": [\"%s\"]".formatted(Callers.idOf(speaker))));
        absent(speaker, "{\"days\": [\"2046-09-22\"]}");
        callers.get(session, callers.officer())
                .expectBody()
                .jsonPath("$.conflicts[0].kind")
                .isEqualTo("SPEAKER_UNAVAILABLE");
        callers.post(edition + "/agenda/releases", Callers.aKey(), "")
                .expectStatus()
                .isEqualTo(409);

        absent(speaker, "{\"days\": []}");
        callers.create(edition + "/agenda/releases", "");
    }

    @Test
    void aReleaseIsACalendarAndThePlanIsTakenOver() {
        String edition = announced();
        String session = callers.create(edition + "/sessions", lecture("\"speakerIds\": []"));
        callers.create(edition + "/agenda/releases", "");
        assertThat(callers.read(edition + "/agenda.ics?tz=Asia/Kathmandu", null, String.class))
                .contains("UID:" + Callers.idOf(session) + "@jembatan.org\r\n")
                .contains("DTSTART;TZID=Asia/Kathmandu:20460922T074500\r\n");

        String clone = callers.create(edition + "/clone", "{\"startsOn\": \"2047-09-20\"}");
        Plan plan = callers.read(clone + "/sessions", callers.officer(), Plan.class);
        assertThat(plan.items()).extracting(Plan.Item::startsAt).containsExactly("2047-09-21T09:00:00");
    }

    private String announced() {
        String path = callers.draft(Callers.aKey());
        callers.announce(path, Callers.aKey());
        return path;
    }

    private void absent(String speaker, String days) {
        callers.put(speaker + "/absences", "*", days).expectStatus().isOk();
    }

    private static String lecture(String speakers) {
        return """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2046-09-22T09:00",
                 "endsAt": "2046-09-22T10:00", %s}""".formatted(speakers);
    }

    record Plan(List<Item> items) {

        record Item(String startsAt) {}
    }
}
