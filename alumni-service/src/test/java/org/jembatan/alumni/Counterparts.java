package org.jembatan.alumni;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestTopic;

/** With whom the running service deals: other services by events, people over HTTP. */
final class Counterparts {

    static final Duration SOON = Duration.ofSeconds(30);

    static final TestTopic EDITIONS = new TestTopic("edition-events");
    static final TestTopic INTAKES = new TestTopic("intake-events");
    static final TestTopic PARTICIPATIONS = new TestTopic("participation-events");
    static final TestTopic PLANS = new TestTopic("plan-events");
    static final TestTopic NOTICES = new TestTopic("alumni-notices");
    static final TestTopic GRADUATES = new TestTopic("graduate-events");

    static final String COMPLETE_DRAFT = """
            {"objective": "Loans for weavers", "owner": "District office",
             "milestones": [{"title": "First loan", "dueOn": "2046-10-01"}],
             "indicators": [{"name": "Loans", "unit": "loans", "sdgTarget": "9.3", "baseline": 2, "target": 10}]}""";

    private final String address;
    private final RestTestClient http;
    private final TestIssuer issuer;

    Counterparts(String address, TestIssuer issuer) {
        this.address = address;
        this.http = RestTestClient.bindToServer().baseUrl(address).build();
        this.issuer = issuer;
    }

    /** An answer: its status and its JSON. */
    record Answer(int status, String body) {

        /** What stands at that place, as text. */
        String at(String path) {
            return String.valueOf(JsonPath.<Object>read(body, path));
        }

        boolean refusedAs(int expected, String slug) {
            return status == expected && body.contains("\"https://jembatan.org/problems/" + slug + "\"");
        }
    }

    static void enrol(Participation who, long sequence) {
        tellIntake(who, sequence, "intake.participant-enrolled.v1");
    }

    static void cancelEnrolment(Participation who, long sequence) {
        tellIntake(who, sequence, "intake.enrolment-cancelled.v1");
    }

    private static void tellIntake(Participation who, long sequence, String type) {
        INTAKES.tell(who.programmeId().value(), sequence, type, """
                {"programmeId": "%s", "applicationId": "%s", "personId": "%s", "country": "%s",
                 "category": "ENTREPRENEUR", "mode": "ONSITE", "laterAddition": true}""".formatted(
                        who.programmeId().value(), Alumni.anId(), who.personId().value(), who.country()));
    }

    /** Tells that somebody's participation has ended, in an edition whose last day was that. */
    static void conclude(Participation who, int percent, String lastDay) {
        PARTICIPATIONS.tell(participationId(who), 2, "participation.concluded.v1", conclusion(who, percent, lastDay));
    }

    static String conclusion(Participation who, int percent, String lastDay) {
        return """
                {"participationId": "%s", "programmeId": "%s", "personId": "%s", "country": "%s",
                 "category": "ENTREPRENEUR", "mode": "ONSITE", "sessionsHeld": 100, "sessionsAttended": %d,
                 "percentOfHeld": %d, "requiredPercent": 80, "endsOn": "%s", "zone": "Asia/Jakarta"}""".formatted(
                        participationId(who),
                        who.programmeId().value(),
                        who.personId().value(),
                        who.country(),
                        percent,
                        percent,
                        lastDay);
    }

    private static String participationId(Participation who) {
        String name = "participation/" + who.programmeId().value() + "/"
                + who.personId().value();
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }

    static void announce(ProgrammeId edition, long sequence, String title) {
        EDITIONS.tell(edition.value(), sequence, "edition.announced.v1", """
                {"programmeId": "%s", "title": "%s", "nominationsCloseOn": "2046-06-30", "startsOn": "2046-07-20",
                 "endsOn": "2046-07-31", "zone": "Asia/Jakarta", "countries": [], "quotas": []}""".formatted(edition.value(), title));
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String self(Participation who) {
        return issuer.token().participant(UUID.fromString(who.personId().value()), who.country());
    }

    Answer get(String path, @Nullable String token) {
        return send(HttpMethod.GET, path, token, null, null);
    }

    Answer post(String path, @Nullable String token, String body) {
        return post(path, token, body, UUID.randomUUID().toString());
    }

    Answer post(String path, @Nullable String token, String body, String key) {
        return send(HttpMethod.POST, path, token, body, key);
    }

    /** A form, as a browser sends it for somebody without an account. */
    Answer postForm(String path, String form) {
        var result = http.post()
                .uri(URI.create(address + path))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .exchange()
                .expectBody(String.class)
                .returnResult();
        return new Answer(result.getStatus().value(), Objects.requireNonNullElse(result.getResponseBody(), ""));
    }

    Answer put(String path, String token, String body) {
        return send(HttpMethod.PUT, path, token, body, null);
    }

    /** The day that it is by the business clock, where the editions are. */
    LocalDate today() {
        return Instant.parse(get("/api/clock", officer()).at("$.now"))
                .atZone(Alumni.JAKARTA)
                .toLocalDate();
    }

    /** Moves the business clock to noon of a day. */
    void letItBe(LocalDate day) {
        Instant noon = day.atTime(LocalTime.NOON).atZone(Alumni.JAKARTA).toInstant();
        Answer moved = put("/api/clock", officer(), "{\"now\": \"" + noon + "\"}");
        assertThat(moved.status()).as(moved.body()).isLessThan(300);
    }

    /** The plan of somebody who was enrolled, submitted it and graduated from an edition that ended on that day. */
    Answer followed(Participation who, LocalDate lastDay) {
        enrol(who, 1);
        await200(path(who), self(who), answer -> true);
        put(path(who) + "/draft", self(who), COMPLETE_DRAFT);
        post(path(who) + "/submission", self(who), "");
        conclude(who, 92, lastDay.toString());
        return await200(
                path(who), self(who), plan -> plan.at("$.followUps.length()").equals("3"));
    }

    /** Waits until a reading answers 200 and holds what is looked for. */
    Answer await200(String path, String token, Predicate<Answer> holds) {
        return await(path)
                .atMost(SOON)
                .until(() -> get(path, token), answer -> answer.status() == 200 && holds.test(answer));
    }

    static String path(Participation who) {
        return "/api/action-plans/" + who.planId().value();
    }

    private Answer send(
            HttpMethod method, String path, @Nullable String token, @Nullable String body, @Nullable String key) {
        var request = http.method(method).uri(path).headers(headers -> {
            if (token != null) {
                headers.setBearerAuth(token);
            }
            if (key != null) {
                headers.set("Idempotency-Key", key);
            }
        });
        var result = (body == null
                        ? request.exchange()
                        : request.contentType(MediaType.APPLICATION_JSON)
                                .body(body)
                                .exchange())
                .expectBody(String.class)
                .returnResult();
        return new Answer(result.getStatus().value(), Objects.requireNonNullElse(result.getResponseBody(), ""));
    }
}
