package org.jembatan.alumni.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.alumni.html.Browser.assertPage;
import static org.jembatan.alumni.html.Browser.body;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;
import org.jembatan.alumni.FollowUpId;
import org.jembatan.alumni.followup.Actual;
import org.jembatan.alumni.followup.Answer;
import org.jembatan.alumni.followup.Outcome;
import org.jembatan.alumni.followup.OutcomeKind;

/** The form of a follow-up, on 31 October 2026, when its answer is due. */
class FollowUpFormTest extends FollowUpToAnswer {

    @Autowired
    private MockMvcTester mvc;

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
    void whoNeverSubmittedAPlanIsAskedForOutcomes() {
        plan = plans.followedWithoutPlan(Alumni.from("NP"));
        typed.put("version", "0");
        outcome(0, "POLICY", "1", "decree", "Signed");

        assertPage(get("", null))
                .contains("What came of it")
                .doesNotContain("The figures", "The objective", "actual.0");
        assertThat(post()).hasStatusOk();
        assertThat(plan.followUps().getFirst().answer().orElseThrow().outcomes())
                .hasSize(1);
    }

    @Test
    void isOneShortAnswerWithoutScriptsOrFurtherRequests() {
        plan = plans.followed(
                Alumni.from("NP"),
                Browser.draft(
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
        for (MvcTestResult page : List.of(get("", null), post(), browser.send("GET", id(), "x", "", Map.of(), null))) {
            assertThat(page)
                    .hasHeader("Cache-Control", "no-store")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("X-Content-Type-Options", "nosniff")
                    .hasHeader("X-Frame-Options", "DENY")
                    .hasHeader(
                            "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self';"
                                    + " base-uri 'none'; frame-ancestors 'none'");
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
    void aLinkThatIsNoneSaysWhatToDo() {
        FollowUpId another =
                plans.followed(Alumni.from("NP"), 1).followUps().getFirst().id();
        for (String token : List.of("", "x", links.tokenFor(another))) {
            MvcTestResult page = browser.send("GET", id(), token, "", Map.of(), null);
            assertThat(page).hasStatus(404).hasContentType("text/html;charset=UTF-8");
            assertPage(page).contains("This link does not work", "copy it again");
            assertThat(browser.send("POST", id(), token, "", typed, null)).hasStatus(404);
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
}
