package org.jembatan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.StandInService.Behaviour;
import org.jembatan.gateway.support.Surroundings;

class ProgrammePageIT extends GatewayTestCase {

    private static final String ID = "0b8c6a5e-61f4-4d0c-9a55-0d6a2cf0b001";
    private static final String PAGE = "/programmes/" + ID;
    private static final String API = "/api/programmes/" + ID;

    private static final String EDITION = """
            {"id": "%s", "status": "ANNOUNCED", "cancellationReason": null, "title": "Bamboo & <script>alert(1)</script>",
             "theme": "Green industry", "host": "Ministry of Industry", "partners": ["Colombo Plan"], "place": "Semarang",
             "mode": "HYBRID", "startsOn": "2024-10-07", "endsOn": "2024-10-11", "zone": "Asia/Jakarta",
             "nominationsCloseOn": "2024-09-20", "countries": ["NP", "BT"], "sdgTargets": ["9.3"],
             "capacity": {"total": 20, "onsite": 15, "online": 5}, "quotas": {"byCountry": {"NP": 4}, "byCategory": {}},
             "requiredAttendancePercent": 80, "later": "more"}""".formatted(ID);

    private static final String AGENDA = """
            {"programmeId": "%s", "release": 5, "zone": "Asia/Jakarta", "sessions": [
             {"id": "s2", "kind": "SITE_VISIT", "title": "A visit", "startsAt": "2024-10-07T18:00:00Z",
              "endsAt": "2024-10-07T20:00:00Z", "venue": null, "speakers": [],
              "hostEnterprise": {"id": "h", "name": "Karya Bambu"}, "transport": {"seats": 30, "meetingPoint": "Main gate"}},
             {"id": "s1", "kind": "LECTURE", "title": "On bamboo", "startsAt": "2024-10-07T02:00:00Z",
              "endsAt": "2024-10-07T04:00:00Z", "venue": {"id": "v", "name": "Hall", "place": "Tembalang"},
              "speakers": ["Ibu Sari", "Pak Budi"], "hostEnterprise": null, "transport": null}]}""".formatted(ID);

    private static final String RELEASES = """
            {"items": [{"number": 1, "releasedAt": "2024-09-01T02:00:00Z"}, {"number": 2, "releasedAt": "2024-09-02T02:00:00Z"},
             {"number": 5, "releasedAt": "2024-09-20T02:00:00Z"}], "next": null}""";

    private static final String CHANGES = """
            {"added": [], "cancelled": [], "moved": [{"id": "s1", "title": "On bamboo",
             "from": {"startsAt": "2024-10-07T03:00:00Z", "endsAt": "2024-10-07T05:00:00Z", "venue": null},
             "to": {"startsAt": "2024-10-07T02:00:00Z", "endsAt": "2024-10-07T04:00:00Z", "venue": null}}]}""";

    private static final Map<String, String> ANSWERS = Map.of(
            API,
            EDITION,
            API + "/agenda",
            AGENDA,
            API + "/agenda/releases?limit=200",
            RELEASES,
            API + "/agenda/releases/5/diff?from=2",
            CHANGES);

    @BeforeEach
    void programmeKnowsTheEdition() {
        programmeAnswers(request -> answerTo(request.target()));
    }

    private static void programmeAnswers(Behaviour behaviour) {
        Surroundings.PROGRAMME.answers(behaviour);
        Surroundings.PROGRAMME_TOO.answers(behaviour);
    }

    private static Answer answerTo(String target) {
        String known = ANSWERS.get(target);
        return known == null ? Answer.status(404) : Answer.json(known);
    }

    @Test
    void tellsWhatTheEditionIsAndWhatToDoNext() {
        HttpResponse<String> page = anybody().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Green industry", "7 – 11 October 2024", "Semarang", "Ministry of Industry", "Colombo Plan")
                .contains("Nominations until 20 September 2024", "Bhutan", "Nepal (up to 4)", "9.3", "at least 80%")
                .contains("20, of them 15 on site and 5 online")
                .contains("href=\"/me/applications/new?programme=" + ID + "\"")
                .contains("href=\"/country/nominate?programme=" + ID + "\"");
    }

    @Test
    void tellsTheAgendaByDayAsClocksShowItThere() {
        assertThat(anybody().get(PAGE).body())
                .containsSubsequence(
                        "Monday, 7 October 2024",
                        "data-zone=\"Asia/Jakarta\"",
                        "<time datetime=\"2024-10-07T02:00:00Z\">09:00</time>",
                        "On bamboo",
                        "Ibu Sari, Pak Budi",
                        "Hall, Tembalang",
                        "Tuesday, 8 October 2024",
                        "<time datetime=\"2024-10-07T18:00:00Z\">01:00</time>",
                        "A visit",
                        "Karya Bambu",
                        "from Main gate, 30 seats",
                        "What has changed",
                        "Since the agenda that was released on 2 September 2024:",
                        "Moved",
                        "From Monday 7 October, 10:00 to Monday 7 October, 09:00.")
                .contains("href=\"webcal://127.0.0.1:8080" + API + "/agenda.ics\"", "href=\"" + API + "/agenda.ics\"");
    }

    @Test
    void tellsItInIndonesianToo() {
        assertThat(anybody().get(PAGE + "?lang=id").body())
                .contains("<html lang=\"id\">", "7 – 11 Oktober 2024", "Senin, 7 Oktober 2024", ">09.00</time>");
    }

    @Test
    void showsWhatSomebodyTypedAsTextAndNothingElse() {
        assertThat(anybody().get(PAGE).body())
                .contains("<h1 dir=\"auto\">Bamboo &amp; &lt;script&gt;alert(1)&lt;/script&gt;</h1>")
                .contains("<title>Bamboo &amp; &lt;script&gt;")
                .contains("property=\"og:title\" content=\"Bamboo &amp; &lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void saysThatAnEditionIsCancelledAndWhy() {
        programmeAnswers(request -> request.target().equals(API)
                ? Answer.json(EDITION.replace("ANNOUNCED", "CANCELLED")
                        .replace("Reason\": null", "Reason\": \"The volcano is awake.\""))
                : Answer.status(404));

        assertThat(anybody().get(PAGE).body())
                .contains("This edition is cancelled.", "The volcano is awake.", "No agenda was released.")
                .doesNotContain("/me/applications/new");
    }

    @Test
    void isReadableWithoutItsAgenda() {
        programmeAnswers(request -> request.target().equals(API) ? Answer.json(EDITION) : Answer.status(500));

        HttpResponse<String> page = anybody().get(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Green industry", "Part of the agenda cannot be shown")
                .doesNotContain("agenda is not released", "No agenda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/programmes/0b8c6a5e-61f4-4d0c-9a55-0d6a2cf0b009", "/programmes/7", "/programmes/%3Cb%3E"})
    void saysOnAPageThatAnEditionIsUnknown(String path) {
        HttpResponse<String> page = anybody().get(path);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body()).contains("We do not know this programme", "name=\"robots\" content=\"noindex\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", PAGE})
    void saysWhatToDoWhileProgrammeIsAway(String path) {
        Surroundings.PROGRAMME.goAway();
        Surroundings.PROGRAMME_TOO.goAway();

        HttpResponse<String> page = anybody().get(path);

        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(retryAfter(page)).matches("[1-9]\\d*");
        assertThat(page.body()).contains("<html lang=\"en\">", "try again in a few seconds");
    }
}
