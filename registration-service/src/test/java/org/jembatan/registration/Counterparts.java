package org.jembatan.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.springframework.http.HttpStatusCode;
import org.springframework.test.web.servlet.client.RestTestClient;

import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestTopic;
import org.jembatan.registration.Answers.AccountPersonRead;
import org.jembatan.registration.Answers.ApplicationRead;
import org.jembatan.registration.Answers.ClockRead;
import org.jembatan.registration.Answers.EligibilityRead;
import org.jembatan.registration.Answers.IntakeRead;
import org.jembatan.registration.Answers.Listing;
import org.jembatan.registration.Answers.Mailbox;
import org.jembatan.registration.Answers.MessageRead;
import org.jembatan.registration.Answers.Outcome;
import org.jembatan.registration.Answers.SummaryRead;
import org.jembatan.registration.Answers.VerdictRead;
import org.jembatan.registration.Answers.WaiverRead;

/** With whom the running service deals: the programme service by events, people over HTTP. */
final class Counterparts {

    static final Duration SOON = Duration.ofSeconds(30);

    static final TestTopic EDITIONS = new TestTopic("edition-events");
    static final TestTopic INTAKES = new TestTopic("intake-events");
    static final TestTopic APPLICATIONS = new TestTopic("application-events");

    final Http http;
    private final TestIssuer issuer;

    Counterparts(String address, TestIssuer issuer) {
        this.http = new Http(address);
        this.issuer = issuer;
    }

    /** An edition of 2046 with so many places, for every country. */
    static String edition(String programme, int places) {
        return """
                {"programmeId": "%s", "title": "Small Enterprises", "nominationsCloseOn": "2046-08-31",
                 "startsOn": "2046-09-21", "endsOn": "2046-09-25", "zone": "Asia/Jakarta", "countries": [],
                 "quotas": [{"dimension": "TOTAL", "value": "*", "limit": %d}], "laterAddition": true}""".formatted(programme, places);
    }

    /** Tells of an edition with one place on site and one online, and waits until its intake is open. */
    String announcedHybrid() {
        String programme = UUID.randomUUID().toString();
        String places = """
                "quotas": [{"dimension": "MODE", "value": "ONSITE", "limit": 1},
                           {"dimension": "MODE", "value": "ONLINE", "limit": 1},""";
        EDITIONS.tell(
                programme, 1, "edition.announced.v1", edition(programme, 2).replace("\"quotas\": [", places));
        awaitIntake(programme);
        return programme;
    }

    /** Tells of an edition, and waits until its intake is open. */
    String announced(int places) {
        String programme = UUID.randomUUID().toString();
        EDITIONS.tell(programme, 1, "edition.announced.v1", edition(programme, places));
        awaitIntake(programme);
        return programme;
    }

    void awaitIntake(String programme) {
        await("intake of " + programme)
                .atMost(SOON)
                .until(() -> http.look("/api/intakes/" + programme, officer())
                        .returnResult(String.class)
                        .getStatus()
                        .is2xxSuccessful());
    }

    IntakeRead intake(String programme) {
        return http.get("/api/intakes/" + programme, officer(), IntakeRead.class);
    }

    SummaryRead summary(String programme) {
        return http.get("/api/intakes/" + programme + "/summary", issuer.token().partner(), SummaryRead.class);
    }

    /** Somebody from Nepal puts themselves forward. */
    void applied(String programme) {
        http.post("/api/applications", issuer.token().participant(UUID.randomUUID(), "NP"), """
                {"programmeId": "%s", "category": "ENTREPRENEUR", "mode": "ONSITE", "employer": null,
                 "candidate": {"name": "Asha Rai", "country": "NP", "email": "asha@example.org"}}""".formatted(programme))
                .expectStatus()
                .isCreated();
    }

    /** Nepal's focal point puts somebody forward; the answer is the application as accepted. */
    ApplicationRead nominated(String programme) {
        return nominated(programme, "NP");
    }

    /** For an edition of its own, with an employer who has to confirm. */
    ApplicationRead nominatedBy(String employer) {
        return nominated(announced(1), "NP", "\"" + employer + "\"");
    }

    ApplicationRead nominated(String programme, String country) {
        return nominated(programme, country, "null");
    }

    /** For an edition of its own, by somebody who is written to in that language. */
    ApplicationRead endorsedSpeaking(String language, String email) {
        return endorsed(nominated(announced(1), "NP", "null", """
                "email": "%s", "language": "%s\"""".formatted(email, language)));
    }

    private ApplicationRead nominated(String programme, String country, String employer) {
        return nominated(programme, country, employer, "\"email\": \"asha@example.org\"");
    }

    private ApplicationRead nominated(String programme, String country, String employer, String address) {
        return Objects.requireNonNull(
                http.post("/api/nominations", issuer.token().focalPoint(country), """
                        {"programmeId": "%s", "category": "ENTREPRENEUR", "mode": "ONSITE", "employer": %s,
                         "candidate": {"name": "Asha Rai", "country": "%s", %s}}""".formatted(
                                        programme, employer, country, address))
                        .expectStatus()
                        .isCreated()
                        .expectBody(ApplicationRead.class)
                        .returnResult()
                        .getResponseBody());
    }

    ApplicationRead endorsed(String programme) {
        return endorsed(nominated(programme));
    }

    private ApplicationRead endorsed(ApplicationRead application) {
        http.post(path(application) + "/endorsement", issuer.token().focalPoint("NP"), "")
                .expectStatus()
                .isOk();
        return application;
    }

    Outcome select(ApplicationRead application, String whenFull) {
        return outcome(http.post(
                path(application) + "/selection",
                issuer.token().officer(),
                "{\"whenFull\": \"%s\"}".formatted(whenFull)));
    }

    Outcome selectDespite(ApplicationRead application, String reason) {
        return outcome(http.post(
                path(application) + "/selection",
                officer(),
                "{\"whenFull\": \"REFUSE\", \"despite\": \"%s\"}".formatted(reason)));
    }

    /** The officer gives somebody who waits another turn; the answer is the status. */
    int giveTurn(ApplicationRead application, int turn, String reason) {
        return http.post(
                        "/api/intakes/" + application.programmeId() + "/waiting-list/" + application.id() + "/turn",
                        issuer.token().officer(),
                        "{\"turn\": %d, \"reason\": \"%s\"}".formatted(turn, reason))
                .returnResult(String.class)
                .getStatus()
                .value();
    }

    /** Moves the business clock, where it can be moved. */
    void letPass(Duration duration) {
        Instant then = http.get("/api/clock", officer(), ClockRead.class).now().plus(duration);
        http.put("/api/clock", officer(), "*", "{\"now\": \"" + then + "\"}")
                .expectStatus()
                .is2xxSuccessful();
    }

    Outcome confirm(ApplicationRead application) {
        return outcome(http.post(path(application) + "/confirmation", self(application), ""));
    }

    Outcome goOnline(ApplicationRead application) {
        return outcome(http.post(path(application) + "/mode", self(application), "{\"mode\": \"ONLINE\"}"));
    }

    /** As an officer who has read the rules of that tag. */
    void layDownRules(String programme, String tag, String rules) {
        http.put("/api/intakes/" + programme + "/eligibility-rules", officer(), tag, rules)
                .expectStatus()
                .isOk();
    }

    List<VerdictRead> eligibility(ApplicationRead application) {
        return http.get(path(application) + "/eligibility", officer(), EligibilityRead.class)
                .eligibility();
    }

    List<WaiverRead> waivers(ApplicationRead application) {
        return http.get(path(application) + "/eligibility", officer(), EligibilityRead.class)
                .waivers();
    }

    void withdraw(ApplicationRead application) {
        http.post(path(application) + "/withdrawal", self(application), "{}")
                .expectStatus()
                .isOk();
    }

    /** Withdraws as the next step of a trace that began elsewhere. */
    void withdraw(ApplicationRead application, String traceparent) {
        http.post(
                        path(application) + "/withdrawal",
                        self(application),
                        "{}",
                        headers -> headers.set("traceparent", traceparent))
                .expectStatus()
                .isOk();
    }

    /** What a scrape of the service is given, without a token. */
    String scrape() {
        return http.get("/actuator/prometheus");
    }

    ApplicationRead read(ApplicationRead application) {
        return http.get(path(application), officer(), ApplicationRead.class);
    }

    /** What the candidate has been written, as they see it themselves. */
    List<MessageRead> messages(ApplicationRead application) {
        return http.get("/api/messages", self(application), Mailbox.class).items();
    }

    List<String> missingEndorsements(ApplicationRead application) {
        return read(application).missingEndorsements();
    }

    void awaitStatus(ApplicationRead application, String status) {
        await(application.id() + " " + status)
                .atMost(SOON)
                .untilAsserted(() -> assertThat(read(application).status()).isEqualTo(status));
    }

    String officer() {
        return issuer.token().officer();
    }

    String focalPoint(String country) {
        return issuer.token().focalPoint(country);
    }

    String self(ApplicationRead application) {
        return issuer.token().participant(UUID.fromString(application.personId()), "NP");
    }

    /** The applications for an edition that the bearer may see, read in parts of two. */
    List<ApplicationRead> listed(String programme, String token) {
        List<ApplicationRead> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Listing part =
                    http.get("/api/applications?limit=2&programmeId=" + programme + cursor, token, Listing.class);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(2);
            all.addAll(part.items());
            cursor = part.next() == null ? null : "&cursor=" + part.next();
        }
        return all;
    }

    private static String path(ApplicationRead application) {
        return "/api/applications/" + application.id();
    }

    private static Outcome outcome(RestTestClient.ResponseSpec answer) {
        var result = answer.expectBody(Outcome.class).returnResult();
        Outcome outcome = Objects.requireNonNull(result.getResponseBody());
        HttpStatusCode status = result.getStatus();
        assertThat(status.value()).isEqualTo(outcome.type() == null ? 200 : 409);
        return outcome;
    }

    /** Asks as the gateway does. */
    String personOf(String account, String email) {
        return Objects.requireNonNull(http.put(
                                "/api/account-people/" + account, issuer.token().gateway(), """
                        {"email": "%s", "name": "Asha Rai", "country": "NP", "language": "EN"}""".formatted(email))
                        .expectStatus()
                        .isOk()
                        .expectBody(AccountPersonRead.class)
                        .returnResult()
                        .getResponseBody())
                .personId();
    }
}
