package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;

/** From an edition that is announced to a participant who sees the place in their journey. */
@ExtendWith(WholeSystem.class)
class CandidateTakesAPlaceIT {

    private static final Duration FOR_AN_EVENT = Duration.ofSeconds(20);
    private static final Map<String, String> NOTHING = Map.of();

    @Test
    void candidateOfAnEmployerTakesAPlace(RunningSystem system) {
        URI gateway = system.gateway();
        Someone officer = Someone.withAccount(gateway, "officer");
        Someone focalPoint = Someone.withAccount(gateway, "focal-point-np");
        Someone employer = Someone.withoutAccount(gateway);

        String edition = Answer.to(officer.post("/api/programmes", edition())).text("id");
        Answer.to(officer.post("/api/programmes/" + edition + "/announcement", NOTHING));
        await("registration takes nominations")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(() ->
                        officer.get("/api/intakes/" + edition).expectStatus().isOk());

        Answer nominated = Answer.to(focalPoint.post("/api/nominations", nomination(edition)));
        String application = "/api/applications/" + nominated.text("id");
        assertThat(nominated.texts("missingEndorsements")).containsExactly("FOCAL_POINT", "EMPLOYER");

        String link = Answer.to(focalPoint.post(application + "/employer-link", NOTHING))
                .text("url");
        assertThat(link).startsWith(gateway + "/api/employer-confirmations/");
        String question = URI.create(link).getRawPath();
        assertThat(Answer.to(employer.get(question)).texts("$.[?(@.confirmed == false)].candidate"))
                .containsExactly("Asha Example");
        Answer confirmed =
                Answer.to(employer.post(question, Map.of("name", "Example Manager", "position", "Head of personnel")));
        assertThat(confirmed.says("confirmed")).isTrue();

        officer.post(application + "/selection", Map.of("whenFull", "REFUSE"))
                .expectStatus()
                .isEqualTo(409)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://jembatan.org/problems/endorsement-missing");
        Answer endorsed = Answer.to(focalPoint.post(application + "/endorsement", NOTHING));
        assertThat(endorsed.text("status")).isEqualTo("ENDORSED");

        Answer selected = Answer.to(officer.post(application + "/selection", Map.of("whenFull", "REFUSE")));
        assertThat(selected.text("candidacy")).isEqualTo("OFFERED");

        String person = nominated.text("personId");
        Someone participant = Someone.participant(gateway, person, "NP");
        Answer.to(participant.post(application + "/confirmation", NOTHING));

        await("the roster, the application and the journey agree")
                .atMost(FOR_AN_EVENT)
                .untilAsserted(() -> {
                    Answer roster = Answer.to(officer.get("/api/programmes/" + edition + "/roster"));
                    assertThat(roster.texts("participants[*].personId")).containsExactly(person);
                    Answer journey = Answer.to(participant.get("/api/me/journey"));
                    assertThat(journey.texts("steps[*].application.history[*].status"))
                            .containsExactly("NOMINATED", "ENDORSED", "OFFERED", "ENROLLED");
                    assertThat(journey.text("steps[0].roster.mode")).isEqualTo("ONSITE");
                    assertThat(journey.texts("missing")).isEmpty();
                });

        system.stop("programme-service");
        try {
            Answer journey = Answer.to(participant.get("/api/me/journey"));
            assertThat(journey.texts("missing")).containsExactly("programme");
            assertThat(journey.texts("steps[*].application.status")).containsExactly("ENROLLED");
        } finally {
            system.start("programme-service");
        }
        await("the journey is whole again").atMost(FOR_AN_EVENT).untilAsserted(() -> {
            Answer journey = Answer.to(participant.get("/api/me/journey"));
            assertThat(journey.texts("missing")).isEmpty();
            assertThat(journey.text("steps[0].roster.mode")).isEqualTo("ONSITE");
        });
    }

    private static Map<String, Object> edition() {
        return Map.ofEntries(
                Map.entry("title", "Small and medium enterprises, 2031"),
                Map.entry("host", "Ministry of State Secretariat"),
                Map.entry("place", "Jakarta and online"),
                Map.entry("mode", "HYBRID"),
                Map.entry("startsOn", "2031-09-15"),
                Map.entry("endsOn", "2031-09-19"),
                Map.entry("zone", "Asia/Jakarta"),
                Map.entry("nominationsCloseOn", "2031-08-15"),
                Map.entry("countries", List.of("NP", "LK")),
                Map.entry("capacity", Map.of("total", 20, "onsite", 10, "online", 10)));
    }

    private static Map<String, Object> nomination(String edition) {
        return Map.of(
                "programmeId",
                edition,
                "candidate",
                Map.of("name", "Asha Example", "email", "asha@jembatan.example", "country", "NP"),
                "category",
                "ENTREPRENEUR",
                "mode",
                "ONSITE",
                "employer",
                "Example Crafts");
    }
}
