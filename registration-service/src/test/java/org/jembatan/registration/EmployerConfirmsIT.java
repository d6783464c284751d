package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

import org.jembatan.registration.Answers.ApplicationRead;

/** An employer without an account, and who may send them a link. */
@RunningService
class EmployerConfirmsIT {

    @Autowired
    Counterparts counterparts;

    private final RestTestClient http;

    EmployerConfirmsIT(@LocalServerPort int port) {
        http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    @Test
    void whoeverHoldsTheLinkSeesWhatIsAskedAndConfirmsOnce() {
        ApplicationRead application = counterparts.nominatedBy("Example Crafts");
        String question = link(application);

        http.get()
                .uri(question)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals(HttpHeaders.CACHE_CONTROL, "no-store")
                .expectBody()
                .json("""
                        {"candidate": "Asha Rai", "employer": "Example Crafts", "programme": "Small Enterprises",
                         "confirmed": false}""");
        answer(question, "Example Manager")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.confirmed")
                .isEqualTo(true);
        answer(question, "Somebody Else").expectStatus().isOk();

        assertThat(counterparts.missingEndorsements(application)).containsExactly("FOCAL_POINT");
    }

    @Test
    void anAnswerThatNamesNobodyIsRefusedFieldByField() {
        String question = link(counterparts.nominatedBy("Example Crafts"));

        answer(question, " ")
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[*].pointer")
                .isEqualTo("/name");
        http.post()
                .uri(question)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"name\": \"A\", \"position\": \"B\", \"salary\": 1}")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aLinkThatWasChangedLeadsNowhere() {
        String question = link(counterparts.nominatedBy("Example Crafts"));

        refused(http.get().uri(question + "x").exchange(), 404, "unknown-employer-link");
        refused(answer(question.substring(0, question.length() - 2), "A"), 404, "unknown-employer-link");
    }

    @Test
    void onlyWhoMayAskForTheCandidateGetsALinkAndOnlyWhereThereIsAnEmployer() {
        ApplicationRead application = counterparts.nominatedBy("Example Crafts");

        refused(askForLink(application, counterparts.focalPoint("AF")), 404, "unknown-application");
        refused(askForLink(application, counterparts.self(application)), 403, "access-denied");
        ApplicationRead withoutEmployer = counterparts.nominated(counterparts.announced(1));
        refused(askForLink(withoutEmployer, counterparts.officer()), 409, "no-employer-named");
    }

    private String link(ApplicationRead application) {
        String url = Objects.requireNonNull(askForLink(application, counterparts.focalPoint("NP"))
                        .expectStatus()
                        .isCreated()
                        .expectBody(Link.class)
                        .returnResult()
                        .getResponseBody())
                .url();
        assertThat(url).startsWith("http://127.0.0.1:8080/api/employer-confirmations/");
        return URI.create(url).getPath();
    }

    private ResponseSpec askForLink(ApplicationRead application, String token) {
        return http.post()
                .uri("/api/applications/" + application.id() + "/employer-link")
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    private ResponseSpec answer(String question, String name) {
        return http.post()
                .uri(question)
                .contentType(MediaType.APPLICATION_JSON)
                .body(Map.of("name", name, "position", "Head of personnel"))
                .exchange();
    }

    private static void refused(ResponseSpec answer, int status, String slug) {
        answer.expectStatus()
                .isEqualTo(status)
                .expectBody()
                .jsonPath("$.type")
                .isEqualTo("https://jembatan.org/problems/" + slug);
    }

    private record Link(String url) {}
}
