package org.jembatan.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.json.JsonContent;

import org.jembatan.chassis.test.TestTopic;
import org.jembatan.chassis.test.TestTopic.Told;
import org.jembatan.programme.participation.ConcludeParticipations;
import org.jembatan.programme.participation.Participation;
import org.jembatan.programme.participation.Participations;

/** An edition of 2021, from the plan of its sessions to what each participation came to. */
@RunningService
class AttendanceIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final TestTopic INTAKES = new TestTopic("intake-events");
    private static final TestTopic AGENDAS = new TestTopic("agenda-events");
    private static final TestTopic PARTICIPATIONS = new TestTopic("participation-events");

    private static final TestTopic NOTICES = new TestTopic("programme-notices");

    @Autowired
    Callers callers;

    @Autowired
    Participations participations;

    @Autowired
    ConcludeParticipations conclude;

    @Test
    void aReleaseIsShownAndHeardOfAndPlansChangeNothing() {
        String edition = announced();
        String venue = Callers.idOf(
                callers.create("/api/venues", "{\"name\": \"Hall A\", \"place\": \"Jakarta\", \"seats\": 80}"));
        String speaker = Callers.idOf(callers.create("/api/speakers", """
                {"name": "Example Speaker", "organisation": "Example Institute", "kind": "ACADEMIC"}"""));
        String session = Callers.idOf(callers.create(edition + "/sessions", """
                {"kind": "LECTURE", "title": "How to export", "startsAt": "2021-09-20T09:00",
                 "endsAt": "2021-09-20T10:00", "venueId": "%s", "speakerIds": ["%s"]}""".formatted(venue, speaker)));
        callers.get(edition + "/agenda", null).expectStatus().isNotFound();
        callers.create(edition + "/agenda/releases", "");

        String before = agenda(edition);
        assertThat(new JsonContent(before)).isStrictlyEqualTo("""
                {"programmeId": "%s", "release": 1, "zone": "Asia/Jakarta", "sessions": [{
                 "id": "%s", "kind": "LECTURE", "title": "How to export", "startsAt": "2021-09-20T02:00:00Z",
                 "endsAt": "2021-09-20T03:00:00Z", "venue": {"id": "%s", "name": "Hall A", "place": "Jakarta"},
                 "speakers": ["Example Speaker"], "hostEnterprise": null, "transport": null}]}""".formatted(Callers.idOf(edition), session, venue));
        session(edition, "WORKSHOP", "13:00");
        assertThat(agenda(edition)).isEqualTo(before);

        Told told = AGENDAS.awaitEvents(Callers.idOf(edition), 1).getFirst();
        assertThat(told.type()).isEqualTo("agenda.released.v1");
        assertThat(new JsonContent(told.body())).isStrictlyEqualTo("""
                {"programmeId": "%s", "release": 1, "added": ["%s"], "moved": [], "cancelled": []}""".formatted(Callers.idOf(edition), session));
    }

    @Test
    void attendanceIsHeardOfOnceAndCompletionConcludesEverybodyOnce() throws Exception {
        String edition = announced();
        String id = Callers.idOf(edition);
        List<String> people = enrol(id, 45);
        String lecture = session(edition, "LECTURE", "09:00");
        session(edition, "WORKSHOP", "13:00");
        callers.create(edition + "/agenda/releases", "");
        String diligent = people.getFirst();
        String present = "{\"personIds\": [\"%s\"], \"mode\": \"ONSITE\"}".formatted(diligent);
        String key = Callers.aKey();
        for (String repeated : List.of(key, key, Callers.aKey())) {
            callers.post(lecture + "/attendance", repeated, present)
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .json("{\"recorded\": 1}");
        }
        callers.get(edition + "/attendance/" + diligent, callers.participant(diligent, "NP"))
                .expectStatus()
                .isOk()
                .expectBody()
                .json(
                        "{\"sessionsHeld\": 2, \"sessionsAttended\": 1, \"percentOfHeld\": 50, \"thresholdReachable\": false}");
        callers.get(edition + "/attendance/summary", callers.focalPoint("NP"))
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"participants\": 45, \"sessionsHeld\": 2, \"attendances\": 1, \"percentOfHeld\": 1}");

        callers.post(edition + "/completion", Callers.aKey(), "").expectStatus().isOk();
        concludeBesideTheWorker(new ProgrammeId(id));

        await("conclusions of " + id)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(participations.findByProgrammeId(new ProgrammeId(id)))
                        .hasSize(45)
                        .allMatch(Participation::isConcluded));
        assertThat(heard(id, diligent, 2))
                .extracting(Told::type)
                .containsExactly("attendance.recorded.v1", "participation.concluded.v1");
        assertThat(heard(id, people.getLast(), 1))
                .singleElement()
                .satisfies(told ->
                        assertThat(new JsonContent(told.body())).isLenientlyEqualTo("""
                        {"personId": "%s", "country": "NP", "category": "ENTREPRENEUR", "sessionsHeld": 2,
                         "sessionsAttended": 0, "percentOfHeld": 0, "requiredPercent": 80, "endsOn": "2021-09-24",
                         "zone": "Asia/Jakarta"}""".formatted(people.getLast())));
        // Each has told what it had to tell and no more: nothing was concluded twice.
        assertThat(participations.findByProgrammeId(new ProgrammeId(id)))
                .allSatisfy(participation -> assertThat(participation.version())
                        .as("saves after the first")
                        .isEqualTo(participation.attended().isEmpty() ? 0 : 1));

        Enrolment late = Enrolment.of("NP");
        INTAKES.tell(id, 46, "intake.participant-enrolled.v1", late.enrolled(id));
        assertThat(heard(id, late.personId(), 1)).extracting(Told::type).containsExactly("participation.concluded.v1");
    }

    @Test
    void whoTakesPartIsToldOnceOfAReleaseThatMovesSessions() {
        String edition = announced();
        List<String> people = enrol(Callers.idOf(edition), 2);
        String session = session(edition, "LECTURE", "09:00");
        callers.create(edition + "/agenda/releases", "");
        session(edition, "LECTURE", "14:00");
        callers.create(edition + "/agenda/releases", "");
        callers.put(session, "\"1\"", plan("LECTURE", "11:00")).expectStatus().isOk();
        callers.create(edition + "/agenda/releases", "");

        for (String person : people) {
            ParticipationId id = ParticipationId.of(new ProgrammeId(Callers.idOf(edition)), new PersonId(person));
            assertThat(NOTICES.awaitEvents(id.value(), 1))
                    .singleElement()
                    .satisfies(told -> assertThat(new JsonContent(told.body()))
                            .isLenientlyEqualTo("""
                            {"personId": "%s", "template": "session-moved",
                             "parameters": {"programmeId": "%s", "release": "3"}}""".formatted(person, Callers.idOf(edition))));
        }
    }

    /** As other instances would, whose workers have taken the same work. */
    private void concludeBesideTheWorker(ProgrammeId id) throws Exception {
        await("end of " + id).atMost(SOON).until(() -> conclude.isDue(id));
        List<Callable<Boolean>> workers = List.of(
                () -> conclude.concludeSome(id), () -> conclude.concludeSome(id), () -> conclude.concludeSome(id));
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> step : instances.invokeAll(workers)) {
                step.get();
            }
        }
    }

    private List<String> enrol(String edition, int count) {
        List<String> people = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Enrolment enrolment = Enrolment.of("NP");
            INTAKES.tell(edition, i, "intake.participant-enrolled.v1", enrolment.enrolled(edition));
            people.add(enrolment.personId());
        }
        await("roster of " + edition)
                .atMost(SOON)
                .untilAsserted(() -> callers.get(
                                "/api/programmes/" + edition + "/roster/" + people.getLast(), callers.officer())
                        .expectStatus()
                        .isOk());
        return people;
    }

    private static List<Told> heard(String edition, String person, int count) {
        ParticipationId id = ParticipationId.of(new ProgrammeId(edition), new PersonId(person));
        return PARTICIPATIONS.awaitEvents(id.value(), count);
    }

    private String announced() {
        String path = callers.draft(
                Callers.aKey(),
                Callers.TERMS
                        .replace("2046-09-21", "2021-09-20")
                        .replace("2046-09-25", "2021-09-24")
                        .replace("2046-08-31", "2021-08-31"));
        callers.announce(path, Callers.aKey());
        return path;
    }

    /** The path of a session of an hour on the first day. */
    private String session(String edition, String kind, String from) {
        return callers.create(edition + "/sessions", plan(kind, from));
    }

    private static String plan(String kind, String from) {
        return """
                {"kind": "%s", "title": "How to export", "startsAt": "2021-09-20T%s", "endsAt": "2021-09-20T%s:59"}""".formatted(kind, from, from.substring(0, 2));
    }

    private String agenda(String edition) {
        return callers.get(edition + "/agenda", null)
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .valueEquals(HttpHeaders.ETAG, "\"1\"")
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody()
                + "";
    }
}
