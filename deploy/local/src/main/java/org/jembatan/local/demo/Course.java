package org.jembatan.local.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** The days of an edition: its agenda, who came, what they thought of it. What it consisted of is assumed. */
final class Course {

    /** Stands in the first release an hour too early, and moves in the second. */
    private static final int SESSION_THAT_MOVES = 1;

    static final int SESSIONS = 5;

    private final Scene scene;
    private final String programmeId;

    Course(Scene scene, String programmeId) {
        this.scene = scene;
        this.programmeId = programmeId;
    }

    private String path(String rest) {
        return "/api/programmes/" + programmeId + rest;
    }

    /** Plans the sessions and makes the agenda public. */
    List<String> planAgenda() {
        RealEdition edition = scene.edition();
        String venue = created(
                "venue", "/api/venues", new Venue("Hall of " + edition.year() + " (invented)", edition.place()));
        String official = created(
                "speaker-1",
                "/api/speakers",
                new Speaker("Pembicara " + edition.year() + "-1 (invented)", "A ministry (invented)", "GOVERNMENT"));
        String owner = created(
                "speaker-2",
                "/api/speakers",
                new Speaker("Pembicara " + edition.year() + "-2 (invented)", "A workshop (invented)", "ENTERPRISE"));
        List<String> sessions = new ArrayList<>();
        for (Session session : sessions(venue, official, owner)) {
            sessions.add(scene.act(Caller.OFFICER, "session-" + sessions.size(), path("/sessions"), session)
                    .as(Id.class)
                    .id());
        }
        release(1);
        return sessions;
    }

    private List<Session> sessions(String venue, String official, String owner) {
        String host = "Host enterprise of " + scene.edition().year() + " (invented)";
        return List.of(
                session("LECTURE", scene.edition().theme(), 0, 9, 11, venue, List.of(official), null),
                session("WORKSHOP", "What small industry needs in our countries", 0, 13, 15, venue, List.of(), null),
                session("SITE_VISIT", "A visit to an enterprise", 1, 9, 12, null, List.of(owner), host),
                session("LECTURE", "Finance for small and medium industry", 2, 9, 11, venue, List.of(official), null),
                session("ACTION_PLAN_CLINIC", "What I shall do at home", -1, 13, 16, venue, List.of(), null));
    }

    private Session session(
            String kind,
            String title,
            int day,
            int from,
            int to,
            @Nullable String venue,
            List<String> speakers,
            @Nullable String host) {
        LocalDate on = scene.edition().day(day);
        return new Session(
                kind,
                title,
                on.atTime(from, 0),
                on.atTime(to, 0),
                venue,
                speakers,
                host == null ? null : Host.named(host));
    }

    private String created(String act, String path, Object what) {
        return scene.act(Caller.OFFICER, act, path, what).createdId();
    }

    private void release(int number) {
        scene.act(Caller.OFFICER, "release-" + number, path("/agenda/releases"));
    }

    /** Moves a session by an hour, and tells of it by a new release. */
    void changeAgenda(List<String> sessions) {
        String session = path("/sessions/" + sessions.get(SESSION_THAT_MOVES));
        Answer found = scene.api().get(Caller.OFFICER, session).ok();
        Session planned = found.as(Session.class);
        Session later = planned.from(scene.edition().day(0), LocalTime.of(14, 0), LocalTime.of(16, 0));
        if (!later.equals(planned)) {
            scene.rewrite(Caller.OFFICER, "move", session, later, found.etag());
        }
        release(2);
    }

    /** The officer notes who was there, at the place and online. */
    void recordAttendance(List<String> sessions, List<Participant> participants) {
        for (int session = 0; session < sessions.size(); session++) {
            int number = session;
            Map<String, List<Participant>> byMode = participants.stream()
                    .filter(one -> one.script().attends(number, sessions.size()))
                    .collect(Collectors.groupingBy(one -> one.nominee().mode()));
            byMode.forEach((mode, present) -> scene.act(
                    Caller.OFFICER,
                    "attendance-" + number + "-" + mode,
                    path("/sessions/" + sessions.get(number) + "/attendance"),
                    new Present(present.stream().map(Participant::personId).toList(), mode)));
        }
    }

    void complete() {
        scene.act(Caller.OFFICER, "complete", path("/completion"));
    }

    /** Each answers every form that was put to them: about the sessions they attended, the visit, and the whole. */
    void giveFeedback(List<Participant> participants) {
        Crowd.each(participants, participant -> {
            int expected = formsFor(participant.script());
            Survey.Page forms = scene.await(
                    "the forms of a participant",
                    () -> Optional.of(formsOf(participant))
                            .filter(page ->
                                    page.items().stream().filter(Survey::isPut).count() >= expected));
            forms.items().stream().filter(form -> !form.answered()).forEach(form -> answer(participant, form));
        });
    }

    /** The one about the edition, and one for each session that was attended. */
    static int formsFor(Script script) {
        return 1 + attendancesOf(script);
    }

    static int attendancesOf(Script script) {
        return (int) IntStream.range(0, SESSIONS)
                .filter(session -> script.attends(session, SESSIONS))
                .count();
    }

    private Survey.Page formsOf(Participant participant) {
        return scene.api()
                .get(participant.self(), "/api/surveys?limit=200&programmeId=" + programmeId)
                .ok()
                .as(Survey.Page.class);
    }

    /** An anonymous answer is remembered by no key: that it is there already says that it has arrived. */
    private void answer(Participant participant, Survey form) {
        Answer answer = scene.attempt(
                participant.self(),
                "answer/" + form.id() + "/" + participant.nominee().key(),
                "/api/surveys/" + form.id() + "/responses",
                form.filledIn(participant.script()));
        if (!answer.isRefusedAs("already-answered")) {
            answer.ok();
        }
    }

    private record Venue(String name, String place) {}

    /** Who speaks, from a ministry, an enterprise or a university, as {@code kind} says. */
    record Speaker(String name, String organisation, String kind) {}

    private record Session(
            String kind,
            String title,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            @Nullable String venueId,
            List<String> speakerIds,
            @Nullable Host hostEnterprise) {

        Session from(LocalDate day, LocalTime start, LocalTime end) {
            return new Session(kind, title, day.atTime(start), day.atTime(end), venueId, speakerIds, hostEnterprise);
        }
    }

    /** The enterprise that a visit leads to. */
    record Host(String id, String name) {

        /** By the same id in each play. */
        static Host named(String name) {
            return new Host(
                    UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                            .toString(),
                    name);
        }
    }

    /** What was created. */
    record Id(String id) {}

    private record Present(List<String> personIds, String mode) {}

    /** A form as its participant sees it. */
    private record Survey(String id, String status, boolean answered, List<Question> questions) {

        boolean isPut() {
            return answered || status.equals("OPEN");
        }

        FilledIn filledIn(Script script) {
            return new FilledIn(IntStream.range(0, questions.size())
                    .mapToObj(number -> questions.get(number).reply(number, script))
                    .toList());
        }

        record Page(List<Survey> items) {}
    }

    private record Question(String id, String kind) {

        Reply reply(int number, Script script) {
            return switch (kind) {
                case "RATING" -> new Reply(id, script.rating(number), null);
                case "NPS" -> new Reply(id, script.recommendation(), null);
                default -> new Reply(id, null, "More time for questions (invented)");
            };
        }
    }

    private record FilledIn(List<Reply> answers) {}

    private record Reply(
            String questionId,
            @Nullable Integer rating,
            @Nullable String text) {}
}
