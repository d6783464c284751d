package org.jembatan.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestTopic;

/** With whom the running service deals: programme and registration by events, people over HTTP. */
final class Counterparts {

    static final Duration SOON = Duration.ofSeconds(30);

    static final TestTopic EDITIONS = new TestTopic("edition-events");
    static final TestTopic INTAKES = new TestTopic("intake-events");
    static final TestTopic PARTICIPATIONS = new TestTopic("participation-events");
    static final TestTopic SURVEYS = new TestTopic("survey-events");

    private final RestTestClient http;
    private final TestIssuer issuer;

    Counterparts(String address, TestIssuer issuer) {
        this.http = RestTestClient.bindToServer().baseUrl(address).build();
        this.issuer = issuer;
    }

    /** What is read of a survey. */
    record SurveyRead(
            String id,
            String kind,
            String subjectId,
            String status,
            String closesOn,
            int invited,
            int responses,
            @Nullable Boolean answered) {}

    private record Listing(List<SurveyRead> items) {}

    /** What is read of results. */
    record ResultsRead(
            String status,
            int invited,
            int responses,
            @Nullable List<SliceRead> slices) {

        SliceRead slice(String name) {
            return Objects.requireNonNull(slices).stream()
                    .filter(slice -> slice.slice().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        record SliceRead(
                String slice, boolean suppressed, @Nullable List<QuestionRead> questions) {}

        record QuestionRead(
                String questionId,
                boolean suppressed,
                @Nullable Map<String, Integer> distribution,
                @Nullable List<String> texts) {}
    }

    /** How an answer was received: its status, and the problem's type when it was refused. */
    record Outcome(
            int status, @Nullable String type, @Nullable String traceId) {

        boolean refusedAs(String slug) {
            return ("https://jembatan.org/problems/" + slug).equals(type);
        }
    }

    private record Problem(@Nullable String type, @Nullable String traceId) {}

    static String edition(String programme) {
        return """
                {"programmeId": "%s", "title": "Small Enterprises", "nominationsCloseOn": "2046-08-31",
                 "startsOn": "2046-09-21", "endsOn": "2046-09-25", "zone": "Asia/Jakarta", "countries": [],
                 "quotas": [{"dimension": "TOTAL", "value": "*", "limit": 9}], "laterAddition": true}""".formatted(programme);
    }

    static void enrolled(String programme, long sequence, String person, String mode) {
        INTAKES.tell(programme, sequence, "intake.participant-enrolled.v1", """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "NP",
                 "category": "ENTREPRENEUR", "mode": "%s"}""".formatted(
                        programme, UUID.randomUUID(), person, mode));
    }

    /** Somebody was at a session; at an enterprise, if one is named. */
    static void attended(String programme, String person, String session, @Nullable String enterprise, String mode) {
        PARTICIPATIONS.tell(UUID.randomUUID().toString(), 1, "attendance.recorded.v1", """
                {"participationId": "%s", "programmeId": "%s", "personId": "%s", "sessionId": "%s",
                 "sessionKind": "%s", "hostEnterpriseId": %s, "mode": "%s"}""".formatted(
                        UUID.randomUUID(),
                        programme,
                        person,
                        session,
                        enterprise == null ? "LECTURE" : "SITE_VISIT",
                        enterprise == null ? null : "\"" + enterprise + "\"",
                        mode));
    }

    /** The one survey about that subject, once so many are invited. */
    SurveyRead awaitSurvey(String programme, String subject, int invited) {
        await("survey about " + subject + " that invites " + invited)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(surveys(programme, officer()))
                        .filteredOn(survey -> survey.subjectId().equals(subject))
                        .singleElement()
                        .satisfies(survey -> assertThat(survey.invited()).isEqualTo(invited)));
        return surveys(programme, officer()).stream()
                .filter(survey -> survey.subjectId().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    List<SurveyRead> surveys(String programme, String token) {
        return get("/api/surveys?programmeId=" + programme, token, Listing.class)
                .items();
    }

    SurveyRead survey(String id, String token) {
        return get("/api/surveys/" + id, token, SurveyRead.class);
    }

    Outcome answer(String survey, String person, String body) {
        return post("/api/surveys/" + survey + "/responses", participant(person), body, Map.of());
    }

    Outcome answer(String survey, String person, String body, Map<String, String> headers) {
        return post("/api/surveys/" + survey + "/responses", participant(person), body, headers);
    }

    /** To a session's form. */
    static String answers(int rating, String text) {
        return """
                {"answers": [{"questionId": "session-as-a-whole", "rating": %1$d}, {"questionId": "clarity", "rating": %1$d},
                 {"questionId": "new-knowledge", "rating": 3}, {"questionId": "use-at-home", "rating": 4},
                 {"questionId": "suggestion", "text": "%2$s"}]}""".formatted(rating, text);
    }

    void close(String survey) {
        assertThat(post("/api/surveys/" + survey + "/closing", officer(), "", Map.of())
                        .status())
                .isEqualTo(200);
    }

    ResultsRead results(String survey) {
        return get("/api/surveys/" + survey + "/results", officer(), ResultsRead.class);
    }

    String get(String path) {
        return get(path, officer(), String.class);
    }

    void moveClock(String now) {
        http.put()
                .uri("/api/clock")
                .headers(headers -> headers.setBearerAuth(officer()))
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"now\": \"%s\"}".formatted(now))
                .exchange()
                .expectStatus()
                .isOk();
    }

    String officer() {
        return issuer.token().officer();
    }

    String participant(String person) {
        return issuer.token().participant(UUID.fromString(person), "NP");
    }

    private <T> T get(String path, String token, Class<T> type) {
        return Objects.requireNonNull(http.get()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(type)
                .returnResult()
                .getResponseBody());
    }

    private Outcome post(String path, String token, String body, Map<String, String> extra) {
        var result = http.post()
                .uri(path)
                .headers(headers -> {
                    headers.setBearerAuth(token);
                    extra.forEach(headers::set);
                })
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectBody(Problem.class)
                .returnResult();
        Problem problem = Objects.requireNonNull(result.getResponseBody());
        return new Outcome(result.getStatus().value(), problem.type(), problem.traceId());
    }
}
