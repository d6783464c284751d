package org.jembatan.local.demo;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The week of the open edition: released once, and one session planned anew since, which the next release will tell. */
final class OpenAgenda {

    private static final String HALL = "Hall of the industry office (invented)";
    private static final String HOST = "A batik workshop (invented)";

    private final Scene scene;
    private final String programmeId;

    OpenAgenda(Scene scene, String programmeId) {
        this.scene = scene;
        this.programmeId = programmeId;
    }

    void plan() {
        List<String> ids = new ArrayList<>();
        List<Session> sessions = sessions();
        for (Session session : sessions) {
            ids.add(scene.act(Caller.OFFICER, "session-" + ids.size(), path("/sessions"), session)
                    .as(Course.Id.class)
                    .id());
        }
        scene.act(Caller.OFFICER, "release-1", path("/agenda/releases"));
        move(ids.getLast(), sessions.getLast());
    }

    /** The workshop of the last morning goes to the afternoon before, unless somebody has planned it anew already. */
    private void move(String id, Session released) {
        Answer found = scene.api().get(Caller.OFFICER, path("/sessions/" + id)).ok();
        if (found.as(Session.class).startsAt().equals(released.startsAt())) {
            scene.rewrite(
                    Caller.OFFICER,
                    "move",
                    path("/sessions/" + id),
                    released.at(time(3, 14, 0), time(3, 16, 0)),
                    found.etag());
        }
    }

    private List<Session> sessions() {
        String hall = added("venue-1", "/api/venues", new Venue(HALL, "Surabaya", 40));
        String room = added("venue-2", "/api/venues", new Venue("Computer room (invented)", "Surabaya", 24));
        String official = speaker(1, "Pembicara 2024-1", "A ministry (invented)", "GOVERNMENT");
        String owner = speaker(2, "Pembicara 2024-2", "A batik workshop (invented)", "ENTERPRISE");
        String guest = speaker(3, "ចាន់ថា សុខ", "A university (invented)", "ACADEMIC");
        return List.of(
                lecture("Welcome, and what we bring", time(0, 9, 0), time(0, 11, 0), hall, official),
                workshop("Orders and accounts on a phone", time(0, 13, 0), time(0, 16, 0), room, guest),
                lecture("Selling beyond the district", time(1, 9, 0), time(1, 11, 0), hall, guest),
                visit(owner),
                // Begins before the bus can be back: that is inconvenient and no more, so it does not keep from a
                // release.
                workshop("What we saw at the workshop", time(2, 12, 30), time(2, 15, 0), hall, official),
                lecture("Finance for what is new", time(3, 9, 0), time(3, 11, 0), hall, official),
                new Session(
                        "ACTION_PLAN_CLINIC",
                        "What I shall do at home",
                        time(4, 13, 0),
                        time(4, 16, 0),
                        hall,
                        List.of(),
                        null,
                        null,
                        null),
                workshop("A page for the enterprise", time(4, 9, 0), time(4, 11, 0), room, guest));
    }

    private Session visit(String owner) {
        return new Session(
                "SITE_VISIT",
                "A visit to a batik workshop",
                time(2, 9, 0),
                time(2, 12, 0),
                null,
                List.of(owner),
                Course.Host.named(HOST),
                45,
                new Bus(30, "Main gate of the industry office"));
    }

    private static Session lecture(String title, LocalDateTime from, LocalDateTime to, String venue, String speaker) {
        return new Session("LECTURE", title, from, to, venue, List.of(speaker), null, null, null);
    }

    private static Session workshop(String title, LocalDateTime from, LocalDateTime to, String venue, String speaker) {
        return new Session("WORKSHOP", title, from, to, venue, List.of(speaker), null, null, null);
    }

    /** @param day 0 is the first */
    private LocalDateTime time(int day, int hour, int minute) {
        return scene.edition().day(day).atTime(hour, minute);
    }

    private String speaker(int number, String name, String organisation, String kind) {
        return added(
                "speaker-" + number, "/api/speakers", new Course.Speaker(name + " (invented)", organisation, kind));
    }

    private String added(String act, String path, Object what) {
        return scene.act(Caller.OFFICER, act, path, what).createdId();
    }

    private String path(String rest) {
        return "/api/programmes/" + programmeId + rest;
    }

    private record Venue(String name, String place, int seats) {}

    private record Session(
            String kind,
            String title,
            LocalDateTime startsAt,
            LocalDateTime endsAt,
            @Nullable String venueId,
            List<String> speakerIds,
            Course.@Nullable Host hostEnterprise,
            @Nullable Integer travelMinutes,
            @Nullable Bus transport) {

        Session at(LocalDateTime from, LocalDateTime to) {
            return new Session(kind, title, from, to, venueId, speakerIds, hostEnterprise, travelMinutes, transport);
        }
    }

    private record Bus(int seats, String meetingPoint) {}
}
