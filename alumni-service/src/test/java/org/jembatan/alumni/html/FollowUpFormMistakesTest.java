package org.jembatan.alumni.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jembatan.alumni.html.Browser.assertPage;
import static org.jembatan.alumni.html.Browser.body;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.jembatan.alumni.Alumni;

/** What becomes of a form that cannot be taken as it is: it is shown again, and nothing is lost or stored. */
class FollowUpFormMistakesTest extends FollowUpToAnswer {

    private static final String SCRIPT = "<script>alert('1')</script>";

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
        plan = plans.followed(Alumni.from("NP"), Browser.draft(SCRIPT, List.of("\"" + SCRIPT)));
        typed.put("actual.0", "\"" + SCRIPT);
        outcome(0, "\"" + SCRIPT, "\"" + SCRIPT, "\"" + SCRIPT, "</textarea>" + SCRIPT);
        MvcTestResult page = post();
        assertThat(page).hasStatus(422);
        assertPage(page).contains("&lt;script&gt;").doesNotContain("<script", "</textarea>&", "\"\"&lt;");
        assertPage(browser.send("GET", id(), links.tokenFor(id()), "&lang=\"" + SCRIPT, Map.of(), null))
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
    void aPlanThatWasChangedMeanwhileIsShownAgainWithItsFigures() {
        typed.put("actual.0", "5");
        plans.submitAgain(plan, Browser.draft("Loans for weavers", List.of("Jobs", "Loans")));

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
}
