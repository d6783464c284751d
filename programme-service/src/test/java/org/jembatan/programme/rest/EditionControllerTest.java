package org.jembatan.programme.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.chassis.domain.BusinessClock;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestIssuerConfiguration;
import org.jembatan.programme.edition.AnnounceEdition;
import org.jembatan.programme.edition.CancelEdition;
import org.jembatan.programme.edition.Catalogue;
import org.jembatan.programme.edition.CompleteEdition;
import org.jembatan.programme.edition.DraftEdition;
import org.jembatan.programme.edition.Editions;
import org.jembatan.programme.edition.EditionsInMemory;
import org.jembatan.programme.edition.RescheduleEdition;
import org.jembatan.programme.edition.ReviseEdition;

/** What the catalogue and its steps answer, above all to what they cannot accept. */
@WebMvcTest({EditionController.class, EditionStepController.class})
@Import({TestIssuerConfiguration.class, EditionControllerTest.Domain.class})
class EditionControllerTest {

    private static final String TERMS = """
            {"title": "Small Enterprises", "host": "Ministry of Cooperation", "place": "Bandung", "mode": "HYBRID",
             "startsOn": "2026-09-21", "endsOn": "2026-09-25", "zone": "Asia/Jakarta",
             "nominationsCloseOn": "2026-08-31", "countries": ["AF", "NP"], "sdgTargets": ["9.3"],
             "capacity": {"total": 61, "onsite": 20},
             "quotas": {"byCountry": {"AF": 5}, "byCategory": {"ENTREPRENEUR": 30}}}""";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestIssuer issuer;

    @Test
    void showsWhatWasDrafted() {
        MvcTestResult drafted = post("/api/programmes", TERMS);
        assertThat(drafted).hasStatus(201).containsHeader(HttpHeaders.ETAG);
        assertThat(drafted).bodyJson().isLenientlyEqualTo(TERMS);
        assertThat(drafted).bodyJson().extractingPath("$.status").isEqualTo("DRAFT");
    }

    @Test
    void hidesDraftsFromAllButOfficers() {
        String path = draft();
        assertThat(mvc.get().uri(path)).hasStatus(404);
        assertThat(mvc.get().uri("/api/programmes")).hasStatusOk().bodyText().doesNotContain(path.substring(16));
        assertThat(mvc.get()
                        .uri(path)
                        .header(HttpHeaders.AUTHORIZATION, bearer(issuer.token().focalPoint("NP"))))
                .hasStatus(404);
        assertThat(mvc.get().uri(path).header(HttpHeaders.AUTHORIZATION, officer()))
                .hasStatusOk();
    }

    @Test
    void showsEverybodyAnAnnouncedEditionAsRunningOnceItHasBegun() {
        String path = draft();
        assertThat(post(path + "/announcement", null)).hasStatusOk();
        assertThat(mvc.get().uri(path)).bodyJson().extractingPath("$.status").isEqualTo("RUNNING");
        assertThat(mvc.get().uri("/api/programmes")).bodyText().contains(path.substring(16));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "title": "Small Enterprises"   | "title": " "                      | /title
            "title": "Small Enterprises"   | "title": 7                        | /title
            "title": "Small Enterprises"   | "unheardOf": 1, "title": "a"      | /unheardOf
            "title": "Small Enterprises",  | ''                                | /title
            "mode": "HYBRID"               | "mode": "MIXED"                   | /mode
            "startsOn": "2026-09-21"       | "startsOn": "21 September"        | /startsOn
            "countries": ["AF", "NP"]      | "countries": ["AF", null]         | /countries/1
            "countries": ["AF", "NP"]      | "countries": "AF"                 | /countries
            "sdgTargets": ["9.3"]          | "sdgTargets": ["18.1"]            | /sdgTargets/0
            "total": 61                    | "total": "many"                   | /capacity/total
            "total": 61,                   | ''                                | /capacity/total
            "AF": 5                        | "AF": null                        | /quotas/byCountry/AF
            "ENTREPRENEUR": 30             | "FARMER": 30                      | /quotas/byCategory
            """)
    void saysWhereTheFormIsWrong(String right, String wrong, String pointer) {
        assertThat(TERMS).contains(right);
        assertRefused(post("/api/programmes", TERMS.replace(right, wrong)), 400, "invalid-request")
                .contains("\"pointer\":\"" + pointer + "\"");
    }

    @Test
    void saysWhereTheTermsMakeNoSense() {
        String wrong = TERMS.replace("2026-09-25", "2026-09-20").replace("Asia/Jakarta", "Moon/Tycho");
        assertRefused(post("/api/programmes", wrong), 422, "unacceptable-terms")
                .contains("\"pointer\":\"/endsOn\"", "\"pointer\":\"/zone\"");
    }

    @Test
    void wantsABodyAndAnIdThatIsOne() {
        assertRefused(post("/api/programmes", null), 400, "invalid-request");
        assertRefused(post("/api/programmes", "{\"title\": "), 400, "malformed-json");
        assertRefused(post("/api/programmes/7/announcement", null), 400, "invalid-request");
        assertThat(mvc.get().uri("/api/programmes/7")).hasStatus(400);
        assertRefused(post(draft() + "/cancellation", "{\"reason\": \"\"}"), 400, "invalid-request");
    }

    @Test
    void refusesStepsThatLeadNowhere() {
        String path = draft();
        assertRefused(post(path + "/completion", null), 409, "impossible-transition");
        assertRefused(post(path + "/rescheduling", """
                {"startsOn": "2027-01-04", "endsOn": "2027-01-08", "nominationsCloseOn": "2026-12-01"}"""), 409, "edition-is-not-announced");
        assertThat(post(path + "/announcement", null)).hasStatusOk();
        assertRefused(post(path + "/announcement", null), 409, "impossible-transition");
        assertRefused(post(path + "/completion", null), 409, "edition-is-not-over");
        assertRefused(put(path, "\"0\"", TERMS), 409, "edition-is-no-draft");
        assertRefused(
                post("/api/programmes/00000000-0000-4000-8000-000000000000/announcement", null),
                404,
                "unknown-edition");
    }

    @Test
    void refusesWhoHasReadAnotherVersionOrNone() {
        String path = draft();
        MvcTestResult stale = mvc.post()
                .uri(path + "/announcement")
                .header(HttpHeaders.AUTHORIZATION, officer())
                .header(HttpHeaders.IF_MATCH, "\"7\"")
                .exchange();
        assertRefused(stale, 412, "stale");
        assertRefused(put(path, "\"7\"", TERMS), 412, "stale");
        assertRefused(put(path, null, TERMS), 428, "precondition-required");
        assertThat(put(path, "\"0\"", TERMS.replace("Bandung", "Makassar")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.place")
                .isEqualTo("Makassar");
    }

    @Test
    void letsOnlyOfficersChangeAnything() {
        String path = draft();
        for (String step : new String[] {"/announcement", "/completion"}) {
            assertThat(mvc.post().uri(path + step)).hasStatus(401);
            assertThat(mvc.post()
                            .uri(path + step)
                            .header(
                                    HttpHeaders.AUTHORIZATION,
                                    bearer(issuer.token().focalPoint("NP"))))
                    .hasStatus(403);
        }
        assertThat(mvc.get().uri(path + "/roster")).hasStatus(401);
    }

    private static AbstractStringAssert<?> assertRefused(MvcTestResult result, int status, String slug) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        return assertThat(result).bodyText().contains("https://jembatan.org/problems/" + slug);
    }

    private String draft() {
        String location = post("/api/programmes", TERMS).getResponse().getHeader(HttpHeaders.LOCATION);
        return Objects.requireNonNull(location);
    }

    private MvcTestResult post(String path, @Nullable String body) {
        return send(HttpMethod.POST, path, null, body);
    }

    private MvcTestResult put(String path, @Nullable String ifMatch, String body) {
        return send(HttpMethod.PUT, path, ifMatch, body);
    }

    private MvcTestResult send(HttpMethod method, String path, @Nullable String ifMatch, @Nullable String body) {
        var request = mvc.method(method).uri(path).header(HttpHeaders.AUTHORIZATION, officer());
        if (ifMatch != null) {
            request.header(HttpHeaders.IF_MATCH, ifMatch);
        }
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        return request.exchange();
    }

    private String officer() {
        return bearer(issuer.token().officer());
    }

    private static String bearer(String token) {
        return "Bearer " + token;
    }

    /** The use cases, on a store that is only memory and on the second day of the edition in {@link #TERMS}. */
    @TestConfiguration(proxyBeanMethods = false)
    @Import({
        OpenToEverybody.class,
        Catalogue.class,
        DraftEdition.class,
        ReviseEdition.class,
        AnnounceEdition.class,
        RescheduleEdition.class,
        CancelEdition.class,
        CompleteEdition.class
    })
    static class Domain {

        @Bean
        Editions editions() {
            return new EditionsInMemory();
        }

        @Bean
        BusinessClock businessClock() {
            return () -> Instant.parse("2026-09-22T02:00:00Z");
        }
    }
}
