package org.jembatan.alumni.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.assertj.core.api.AbstractStringAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.Participation;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;
import org.jembatan.alumni.plan.ActionPlan;
import org.jembatan.alumni.plan.ActionPlansInMemory;
import org.jembatan.alumni.plan.Draft;
import org.jembatan.alumni.plan.FollowUpLinksInMemory;
import org.jembatan.alumni.rest.RestSlice;

/** The form of a follow-up, on 31 October 2026, when its answer is due. */
@RestSlice
class FollowUpFormTest {

    private static final String SCRIPT = "<script>alert('1')</script>";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ActionPlansInMemory plans;

    @Autowired
    private FollowUpLinksInMemory links;

    private final Participation who = Alumni.from("NP");
    private final Map<String, String> typed = new LinkedHashMap<>();
    private ActionPlan plan = new ActionPlansInMemory().opened(who);

    @BeforeEach
    void graduate() {
        plan = plans.followed(who, 10);
        typed.put("version", "1");
    }

    @Test
    void asksForTheFiguresOfThePlanAndForOutcomes() {
        assertThat(get("", "en-GB, id;q=0.5"))
                .hasStatusOk()
                .hasHeader("Content-Language", "en")
                .hasContentType("text/html;charset=UTF-8");
        assertThat(get("", null))
                .bodyText()
                .startsWith("<!doctype html>\n<html lang=\"en\">")
                .contains("Loans for weavers", "31 October 2026")
                .contains("<label for=\"actual.0\">Loans (loans)</label>", "Before the plan: 2. Target: 10.")
                .contains("<option value=\"KNOWLEDGE_PASSED_ON\">People whom I trained</option>")
                .contains("name=\"quantity.2\"", "name=\"unit.2\"", "name=\"description.2\"", "name=\"evidence.2\"")
                .doesNotContain("null", "{{", "aria-invalid=");
    }

    @Test
    void isOneShortAnswerWithoutScriptsOrFurtherRequests() {
        plan = plans.followed(
                Alumni.from("NP"),
                draft(
                        "x".repeat(300),
                        IntStream.range(0, 5).mapToObj(i -> "Indicator " + i).toList()));
        for (String language : List.of("en", "id")) {
            String page = body(get("&lang=" + language, null));
            assertThat(page.getBytes(UTF_8)).hasSizeLessThan(10_000);
            assertThat(page)
                    .doesNotContainPattern("<script|\\bsrc=|@import|url\\(|<link(?! rel=\"icon\" href=\"data:,\")");
        }
    }

    @Test
    void tellsTheBrowserToKeepTheLinkToItself() {
        typed.put("actual.0", "x");
        for (MvcTestResult page : List.of(get("", null), post(), send("GET", "x", "", Map.of(), null))) {
            assertThat(page)
                    .hasHeader("Cache-Control", "no-store")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("X-Frame-Options", "DENY")
                    .hasHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                                    + " frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                  |                        | en
                  | id                     | id
                  | id-ID,id;q=0.9,en;q=.8 | id
                  | ne, en;q=0.5, id;q=0.4 | en
                  | ne                     | en
                  | ;;;                    | en
            &lang=id | en                  | id
            &lang=en | id                  | en
            &lang=ne | id                  | id
            """)
    void speaksTheLanguageThatIsAskedForAndOffersTheOther(@Nullable String query, String accepted, String language) {
        String other = language.equals("en") ? "id" : "en";
        assertPage(get(query == null ? "" : query, accepted))
                .contains("<html lang=\"" + language + "\">", "&amp;lang&#x3D;" + other + "\" lang=\"" + other + "\"")
                .contains(language.equals("en") ? "31 October 2026" : "31 Oktober 2026");
    }

    @Test
    void storesWhatTheSameAnswerAsJsonStores() {
        typed.put("actual.0", " 6,5 ");
        outcome(1, "KNOWLEDGE_PASSED_ON", "24", "people", "Taught\r\nthem");
        typed.put("evidence.1", "https://example.org/a?b=c&d");
        assertThat(post()).hasStatusOk();

        Answer answer = plan.followUps().getFirst().answer().orElseThrow();
        assertThat(answer.actuals()).containsExactly(new Actual("Loans", "loans", new BigDecimal("6.5")));
        assertThat(answer.outcomes())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactly(Outcome.reported(
                        answer.outcomes().getFirst().id(),
                        OutcomeKind.KNOWLEDGE_PASSED_ON,
                        BigDecimal.valueOf(24),
                        "people",
                        "Taught\nthem",
                        "https://example.org/a?b=c&d"));
    }

    @Test
    void anEmptyFigureIsUnknownAndNotZero() {
        assertPage(post()).contains("Thank you");

        assertThat(plan.followUps().getFirst().answer().orElseThrow()).satisfies(answer -> {
            assertThat(answer.actuals()).isEmpty();
            assertThat(answer.outcomes()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            actual.0      | many                | A number in digits
            actual.0      | 1.000               | could be read in two ways
            actual.0      | 1,000               | could be read in two ways
            actual.0      | 12.345.678          | could be read in two ways
            actual.0      | 1e9                 | A number in digits
            actual.0      | 1234567890123456    | at most 15 digits
            actual.0      | 0.12345             | 4 after it
            kind.0        | FAME                | must be filled in
            kind.0        | ''                  | must be filled in
            quantity.0    | -1                  | must not be less than zero
            quantity.0    | ''                  | must be filled in
            unit.0        | ''                  | must be filled in
            description.0 | ''                  | must be filled in
            evidence.0    | javascript:alert(1) | begins with https://
            """)
    void saysAtTheFieldWhatIsWrongAndKeepsWhatWasTyped(String field, String wrong, String words) {
        typed.put("actual.0", "5");
        outcome(0, "JOBS", "3", "people", "Hired three");
        typed.put(field, wrong);
        int saves = plans.saves();

        MvcTestResult page = post();
        assertThat(page).hasStatus(422);
        assertPage(page)
                .contains("<title>Mistake: ", "role=\"alert\"", "<a href=\"#" + field + "\">")
                .containsPattern("id=\"e-" + field + "\">[^<]*" + words)
                .containsPattern(
                        "name=\"" + field + "\" aria-describedby=\"[^\"]*e-" + field + "\" aria-invalid=\"true\"")
                .containsPattern("name=\"actual.0\"[^>]*value=\"" + typed.get("actual.0") + "\"")
                .containsPattern("name=\"unit.0\"[^>]*value=\"" + typed.get("unit.0") + "\"");
        assertThat(body(page).split("aria-invalid=\"true\"", -1)).hasSize(2);
        assertThat(plans.saves()).isEqualTo(saves);
        assertThat(plan.followUps().getFirst().answer()).isEmpty();
    }

    @Test
    void aMistakeIsSaidInTheReadersLanguage() {
        typed.put("actual.0", "banyak");
        typed.put("lang", "id");
        assertPage(post()).contains("<html lang=\"id\">", "Angka dengan digit", "value=\"banyak\"");
    }

    @Test
    void whatPeopleHaveWrittenIsShownAndNeverRun() {
        plan = plans.followed(Alumni.from("NP"), draft(SCRIPT, List.of("\"" + SCRIPT)));
        typed.put("actual.0", "\"" + SCRIPT);
        outcome(0, "\"" + SCRIPT, "\"" + SCRIPT, "\"" + SCRIPT, "</textarea>" + SCRIPT);
        MvcTestResult page = post();
        assertThat(page).hasStatus(422);
        assertPage(page).contains("&lt;script&gt;").doesNotContain("<script", "</textarea>&", "\"\"&lt;");
        assertPage(send("GET", links.tokenFor(id()), "&lang=\"" + SCRIPT, Map.of(), null))
                .doesNotContain("<script");
    }

    @Test
    void moreRowsAreAddedWithoutAnAnswer() {
        outcome(2, "JOBS", "many", "people", "Hired");
        typed.put("more", "1");
        assertThat(post()).hasStatusOk();
        assertPage(post())
                .contains("name=\"kind.5\"", "value=\"many\"", "<option value=\"JOBS\" selected>")
                .doesNotContain("kind.6");
        assertThat(plan.followUps().getFirst().answer()).isEmpty();

        outcome(19, "JOBS", "1", "people", "Hired");
        assertPage(post()).contains("name=\"kind.19\"").doesNotContain("kind.20");
    }

    @Test
    void whoAnswersTwiceIsToldThatItIsStored() {
        typed.put("actual.0", "5");
        post();
        int saves = plans.saves();
        typed.put("actual.0", "7");

        assertThat(post()).hasStatus(409);
        assertPage(post()).contains("This has been answered");
        assertThat(get("", null)).hasStatusOk();
        assertPage(get("", null)).contains("This has been answered");
        assertThat(plans.saves()).isEqualTo(saves);
        assertThat(plan.followUps().getFirst().answer().orElseThrow().actuals())
                .extracting(Actual::actual)
                .containsExactly(BigDecimal.valueOf(5));
    }

    @Test
    void aPlanThatWasChangedMeanwhileIsShownAgainWithItsFigures() {
        typed.put("actual.0", "5");
        plans.submitAgain(plan, draft("Loans for weavers", List.of("Jobs", "Loans")));

        MvcTestResult page = post();
        assertThat(page).hasStatus(422);
        assertPage(page)
                .contains("Your plan was changed", "name=\"version\" value=\"2\"")
                .containsPattern("name=\"actual.0\"[^>]*value=\"\"")
                .containsPattern("name=\"actual.1\"[^>]*value=\"5\"");
        assertThat(plan.followUps().getFirst().answer()).isEmpty();

        typed.put("version", "x");
        assertThat(post()).hasStatus(422);
    }

    @Test
    void aLinkThatIsNoneSaysWhatToDo() {
        FollowUpId another =
                plans.followed(Alumni.from("NP"), 1).followUps().getFirst().id();
        for (String token : List.of("", "x", links.tokenFor(another))) {
            MvcTestResult page = send("GET", token, "", Map.of(), null);
            assertThat(page).hasStatus(404).hasContentType("text/html;charset=UTF-8");
            assertPage(page).contains("This link does not work", "copy it again");
            assertThat(send("POST", token, "", typed, null)).hasStatus(404);
        }
        assertThat(mvc.get().uri("/api/follow-ups/x/form?token=y")).hasStatus(404);
        assertThat(mvc.get().uri("/api/follow-ups/" + id().value() + "/form")).hasStatus(404);
        assertThat(plan.followUps().getFirst().answer()).isEmpty();
    }

    @Test
    void aLinkThatHasExpiredSaysWhatToDo() {
        plan = plans.followed(Alumni.from("NP"), Alumni.draft(10), LocalDate.parse("2026-05-31"));
        assertThat(get("", null)).hasStatus(410);
        assertPage(get("&lang=id", null)).contains("sudah kedaluwarsa", "tambahan waktu");
        assertThat(post()).hasStatus(410);
        assertThat(plan.followUps().getFirst().answer()).isEmpty();
    }

    @Test
    void onlyAFormIsTaken() {
        assertThat(mvc.post()
                        .uri("/api/follow-ups/{id}/form?token={token}", id().value(), links.tokenFor(id()))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(415);
    }

    private static Draft draft(String objective, List<String> indicators) {
        Draft complete = Alumni.draft(10);
        return new Draft(
                objective,
                complete.owner(),
                complete.milestones(),
                indicators.stream()
                        .map(name -> new Draft.Indicator(name, "units", "9.3", BigDecimal.ONE, BigDecimal.TEN, null))
                        .toList());
    }

    private void outcome(int row, String kind, String quantity, String unit, String description) {
        typed.put("kind." + row, kind);
        typed.put("quantity." + row, quantity);
        typed.put("unit." + row, unit);
        typed.put("description." + row, description);
    }

    private FollowUpId id() {
        return plan.followUps().getFirst().id();
    }

    private MvcTestResult get(String query, @Nullable String accepted) {
        return send("GET", links.tokenFor(id()), query, Map.of(), accepted);
    }

    private MvcTestResult post() {
        return send("POST", links.tokenFor(id()), "", typed, null);
    }

    private MvcTestResult send(
            String method, String token, String query, Map<String, String> form, @Nullable String accepted) {
        var request = mvc.method(HttpMethod.valueOf(method))
                .uri(URI.create("/api/follow-ups/" + id().value() + "/form?token=" + token
                        + query.replace("\"", "%22").replace("<", "%3C").replace(">", "%3E")));
        if (method.equals("POST")) {
            request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            form.forEach(request::param);
        }
        if (accepted != null) {
            request.header("Accept-Language", accepted);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static AbstractStringAssert<?> assertPage(MvcTestResult result) {
        return assertThat(body(result));
    }
}
