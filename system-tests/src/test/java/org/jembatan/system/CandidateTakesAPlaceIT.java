package org.jembatan.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.jembatan.system.Edition.FOR_AN_EVENT;
import static org.jembatan.system.Edition.NOTHING;

import java.net.URI;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.jembatan.local.RunningSystem;

/** From an edition that is announced to a participant who sees the place in their journey. */
@ExtendWith(WholeSystem.class)
@Order(2)
class CandidateTakesAPlaceIT {

    @Test
    void candidateOfAnEmployerTakesAPlace(RunningSystem system) {
        URI gateway = system.gateway();
        Someone focalPoint = Someone.withAccount(gateway, "focal-point-np");
        Someone employer = Someone.withoutAccount(gateway);
        Edition edition = Edition.announced(gateway, "A place for a candidate");
        Someone officer = edition.officer();

        Answer nominated = Answer.to(focalPoint.post(
                "/api/nominations", edition.nomination("Asha Example", Map.of("employer", "Example Crafts"))));
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
                    Answer roster = Answer.to(officer.get(edition.path("/roster")));
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
}
