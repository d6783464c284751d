package org.jembatan.system;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An edition of one week in Jakarta, announced by its officer, and those who take part in it. */
final class Edition {

    static final Duration FOR_AN_EVENT = Duration.ofSeconds(30);
    static final Map<String, String> NOTHING = Map.of();

    private final URI gateway;
    private final Someone officer;
    private final String id;

    private Edition(URI gateway, Someone officer, String id) {
        this.gateway = gateway;
        this.officer = officer;
        this.id = id;
    }

    /** One that an officer has announced in the browser. */
    static Edition of(URI gateway, String id) {
        return new Edition(gateway, Someone.withAccount(gateway, "officer"), id);
    }

    /** In the third week of September 2031. */
    static Edition announced(URI gateway, String title) {
        return announced(gateway, title, 2031);
    }

    /** For Nepal and Sri Lanka, in the third week of September; registration takes nominations. */
    static Edition announced(URI gateway, String title, int year) {
        return announced(gateway, Someone.withAccount(gateway, "officer"), title, year);
    }

    /** The same by an officer who has signed in. */
    static Edition announced(URI gateway, Someone officer, String title, int year) {
        String id = Answer.to(officer.post(
                        "/api/programmes",
                        Map.ofEntries(
                                Map.entry("title", title),
                                Map.entry("host", "Ministry of State Secretariat"),
                                Map.entry("place", "Jakarta"),
                                Map.entry("mode", "HYBRID"),
                                Map.entry("startsOn", year + "-09-15"),
                                Map.entry("endsOn", year + "-09-19"),
                                Map.entry("zone", "Asia/Jakarta"),
                                Map.entry("nominationsCloseOn", year + "-08-15"),
                                Map.entry("countries", List.of("NP", "LK")),
                                Map.entry("capacity", Map.of("total", 20, "onsite", 10, "online", 10)))))
                .text("id");
        Edition edition = new Edition(gateway, officer, id);
        Answer.to(officer.post(edition.path("/announcement"), NOTHING));
        await("registration takes nominations")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(
                        () -> officer.get("/api/intakes/" + id).expectStatus().isOk());
        return edition;
    }

    String id() {
        return id;
    }

    Someone officer() {
        return officer;
    }

    String path(String rest) {
        return "/api/programmes/" + id + rest;
    }

    /** So many participants of Nepal: nominated, endorsed, selected, confirmed, and in the roster. */
    List<Participant> enrolled(int count) {
        return enrolled(count, "Asha Example");
    }

    /** The same, called by that name and a number. */
    List<Participant> enrolled(int count, String name) {
        List<Participant> participants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            participants.add(enrolled(name + " " + i));
        }
        await("the roster is complete")
                .atMost(FOR_AN_EVENT)
                .until(() -> Answer.to(officer.get(path("/roster")))
                                .texts("participants[*].personId")
                                .size()
                        == count);
        return participants;
    }

    private Participant enrolled(String name) {
        Someone focalPoint = Someone.withAccount(gateway, "focal-point-np");
        Answer nominated = Answer.to(focalPoint.post("/api/nominations", nomination(name, Map.of())));
        String application = "/api/applications/" + nominated.text("id");
        Answer.to(focalPoint.post(application + "/endorsement", NOTHING));
        Answer.to(officer.post(application + "/selection", Map.of("whenFull", "REFUSE")));
        String personId = nominated.text("personId");
        Someone self = Someone.participant(gateway, personId, "NP");
        Answer.to(self.post(application + "/confirmation", NOTHING));
        return new Participant(personId, self);
    }

    /** A nomination from Nepal, with what else a test wants to say in it. */
    Map<String, Object> nomination(String name, Map<String, String> more) {
        return nomination(name, "asha@jembatan.example", more);
    }

    Map<String, Object> nomination(String name, String email, Map<String, String> more) {
        Map<String, Object> nomination = new java.util.HashMap<>(more);
        nomination.put("programmeId", id);
        nomination.put("candidate", Map.of("name", name, "email", email, "country", "NP"));
        nomination.put("category", "ENTREPRENEUR");
        nomination.put("mode", "ONSITE");
        return nomination;
    }

    /** Sets the clock of all services; returns once they have it. */
    void awaitMoment(String instant) {
        Answer.to(officer.post("/api/clock", Map.of("now", instant)));
    }

    /** Somebody who takes part, with a token of their own. */
    record Participant(String personId, Someone self) {}
}
