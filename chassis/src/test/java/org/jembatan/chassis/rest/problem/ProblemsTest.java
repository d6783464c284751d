package org.jembatan.chassis.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.jembatan.chassis.sample.OnSampleService;
import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.test.TestIssuer;

@OnSampleService
class ProblemsTest {

    private static final String GOOD = """
            {"person": {"name": "Maya", "emails": [{"address": "a@example.org"}]},
             "mode": "ONSITE", "seats": 1, "tags": ["a"]}""";

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    @Test
    void aGoodRequestIsAnswered() {
        var answer = api().post("/api/nominations", GOOD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("seats").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "seats": 1             | "seats": "1"            | /seats: must be a whole number
            "seats": 1             | "seats": 1.5            | /seats: must be a whole number
            "seats": 1             | "seats": 99999999999    | /seats: must be a whole number
            "seats": 1             | "seats": -99999999999   | /seats: must be a whole number
            "seats": 1             | "seats": null           | /seats: must be a whole number
            "seats": 1,            |                         | /seats: must be a whole number
            "seats": 1             | "seats": 0              | /seats: must be greater than 0
            "seats": 1             | "seats": 1, "Seats": 1  | /Seats: is not known here
            "seats": 1             | "seats": 1, "x/y": 2    | /x~1y: is not known here
            "ONSITE"               | "onsite"                | /mode: must be one of ONSITE, ONLINE
            "ONSITE"               | 0                       | /mode: must be one of ONSITE, ONLINE
            "Maya"                 | 5                       | /person/name: must be a text
            "Maya"                 | " "                     | /person/name: must not be blank
            "name": "Maya"         | "nome": "Maya"          | /person/nome: is not known here
            "a@example.org"        | ""                      | /person/emails/0/address: must not be blank
            [{"address": "a@example.org"}] | "a@example.org" | /person/emails: must be a list
            {"address": "a@example.org"}   | "a@example.org" | /person/emails/0: must be an object
            "tags": ["a"]          | "tags": ["a", ""]       | /tags/1: must not be blank
            "seats": 1             | "seats": 1, "from": "31 July" | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": [2031, 9, 15]  | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": 12345          | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": "+999999999-12-31" | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": "1899-12-31"   | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": "2031-09-15T00:00" | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "from": ""             | /from: must be a date such as 2026-07-31
            "seats": 1             | "seats": 1, "at": 12345            | /at: must be an instant in UTC such as 2026-07-31T02:00:00Z
            "seats": 1             | "seats": 1, "at": "12345"          | /at: must be an instant in UTC such as 2026-07-31T02:00:00Z
            "seats": 1             | "seats": 1, "at": "+10000-01-01T00:00:00Z" | /at: must be an instant in UTC such as 2026-07-31T02:00:00Z
            "seats": 1             | "seats": 1, "opens": [9, 0]        | /opens: must be a time such as 09:00
            "seats": 1             | "seats": 1, "begins": [2031, 9, 15, 9, 0] | /begins: must be a date and time without a zone such as 2026-07-31T09:00
            "seats": 1             | "seats": 1, "programme": "7"  | /programme: must be an id, which is a UUID in lower case
            "seats": 1             | "seats": 1, "programme": 7    | /programme: must be an id, which is a UUID in lower case
            "seats": 1             | "seats": 1, "weights": {"7": 1}  | /weights/7: must be an id, which is a UUID in lower case
            """)
    void namesTheFieldByPointer(String good, String bad, String fault) {
        var answer = api().post("/api/nominations", GOOD.replace(good, bad == null ? "" : bad));

        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).containsExactly(fault);
        assertThat(answer.text()).doesNotContain("org.jembatan.chassis", "java.");
    }

    @Test
    void readsDatesAndTimesAsTheStandardWritesThem() {
        var answer = api().post("/api/nominations", GOOD.replace("\"seats\": 1", """
                        "seats": 1, "from": "1900-01-01", "at": "9999-12-31T23:59:59.5Z", "opens": "09:00",
                        "begins": "2031-09-15T09:00"
                        """));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("at").asString()).isEqualTo("9999-12-31T23:59:59.500Z");
        assertThat(answer.json().path("begins").asString()).isEqualTo("2031-09-15T09:00:00");
    }

    @Test
    void namesAllBrokenConstraintsAtOnce() {
        var answer = api().post("/api/nominations", GOOD.replace("Maya", "").replace("\"seats\": 1", "\"seats\": -1"));

        assertThat(answer.faults())
                .containsExactly("/person/name: must not be blank", "/seats: must be greater than 0");
    }

    @Test
    void namesTheElementOfABodyThatIsAList() {
        var answer = api().put("/api/people", "[{\"name\": \"Maya\"}, {\"name\": \"\"}]");

        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.faults()).containsExactly("/1/name: must not be blank");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"seats": 1            | malformed-json
            seats                  | malformed-json
            {"seats": 1, "seats": 2} | malformed-json
            {} {}                  | invalid-request
            []                     | invalid-request
            null                   | invalid-request
            '' | invalid-request
            """)
    void refusesABodyThatIsNotOneJsonObject(String body, String slug) {
        var answer = api().post("/api/nominations", body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/samples/not-an-id | id: must be an id, which is a UUID in lower case
            /api/samples/8F14E45F-CEEA-467F-9575-4F0F3C1F7A10 | id: must be an id, which is a UUID in lower case
            /api/samples/8f14e45f-ceea-467f-9575-4f0f3c1f7a10?limit=many | limit: must be a whole number
            /api/samples/8f14e45f-ceea-467f-9575-4f0f3c1f7a10?limit=201 | limit: must be less than or equal to 200
            /api/samples/8f14e45f-ceea-467f-9575-4f0f3c1f7a10?mode=BOTH | mode: must be one of ONSITE, ONLINE
            /api/search            | q: must be given
            /api/search?q=a        | X-Needed: must be given
            """)
    void namesTheParameter(String path, String fault) {
        var answer = api().get(path);

        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.faults()).containsExactly(fault);
    }

    @Test
    void namesTheHeader() {
        var answer = api().with("X-Count", "many").get("/api/samples/8f14e45f-ceea-467f-9575-4f0f3c1f7a10");

        assertThat(answer.faults()).containsExactly("X-Count: must be a whole number");
        assertThat(answer.json().at("/errors/0/header").asString()).isEqualTo("X-Count");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,     404, no-such-person",
        "foreign,    403, not-your-country",
        "quota,      409, quota-is-full",
        "reason,     422, reason-is-missing",
        "lost,       409, conflict-lost",
        "resource,   503, dependency-unavailable",
        "timeout,    503, dependency-unavailable",
        "wrapped,    503, dependency-unavailable",
        "stepdown,   503, dependency-unavailable",
        "writeConflict, 503, dependency-unavailable",
        "tooLarge,   500, internal",
        "broker,     503, dependency-unavailable",
        "outbox,     503, outbox-is-full",
        "unforeseen, 500, internal"
    })
    void answersWhatAServiceThrows(String failure, int status, String slug) {
        var answer = api().get("/api/failures/" + failure);

        assertThat(answer.problem()).isEqualTo(slug);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Retry-After"))
                .isEqualTo(status == 503 ? "5" : slug.equals("conflict-lost") ? "1" : null);
        assertThat(answer.text()).doesNotContain("Secret").doesNotContain("xception");
    }

    @Test
    void factsOfARefusalBecomeMembers() {
        var problem = api().get("/api/failures/quota").json();

        assertThat(problem.path("title").asString()).isEqualTo("Quota is full");
        assertThat(problem.path("detail").asString()).isEqualTo("All 10 seats are taken.");
        assertThat(problem.path("seats").asInt()).isEqualTo(10);
        assertThat(problem.path("instance").asString()).isEqualTo("/api/failures/quota");
    }

    @Test
    void theTraceOfTheCallerIsKept() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        var answer = api().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/api/failures/quota");

        assertThat(answer.json().path("traceId").asString()).isEqualTo(trace);
    }

    @Test
    void refusesWhatThePathDoesNotKnow() {
        assertThat(api().get("/api/nowhere").problem()).isEqualTo("no-such-path");

        var method = api().put("/api/nominations", GOOD);
        assertThat(method.problem()).isEqualTo("method-not-allowed");
        assertThat(method.header("Allow")).isEqualTo("POST");

        var form =
                api().with("Content-Type", "text/csv").send("POST", "/api/nominations", BodyPublishers.ofString("a"));
        assertThat(form.problem()).isEqualTo("unsupported-media-type");
        var none = api().send("POST", "/api/nominations", BodyPublishers.ofString(GOOD));
        assertThat(none.problem()).isEqualTo("unsupported-media-type");

        var page = api().with("Accept", "application/pdf").get("/api/whoami");
        assertThat(page.problem()).isEqualTo("not-acceptable");
    }

    private SampleApi api() {
        return new SampleApi(port, issuer.token().officer());
    }
}
