package org.jembatan.gateway.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.page.Inline;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

class WebPagesIT extends GatewayTestCase {

    private static final Pattern ASSET = Pattern.compile("\"(/assets/[^\"]+\\.\\w+)\"");

    @BeforeEach
    void thereIsOneEdition() {
        Surroundings.PROGRAMME.answers(request -> programmes());
        Surroundings.PROGRAMME_TOO.answers(request -> programmes());
    }

    private static Answer programmes() {
        return Answer.json("""
                {"items": [%s, %s, %s], "next": null}""".formatted(
                        edition("a", "COMPLETED", "2021-09-13"),
                        edition("b", "ANNOUNCED", "2024-10-07"),
                        edition("c", "RUNNING", "2024-07-21")));
    }

    private static String edition(String id, String status, String day) {
        return """
                {"id": "%s", "status": "%s", "title": "<script>%s", "theme": null, "host": "Ministry", "place": "Bali",
                 "mode": "ONSITE", "startsOn": "%s", "endsOn": "%s", "zone": "Asia/Makassar",
                 "nominationsCloseOn": "2024-09-20", "countries": ["NP"]}""".formatted(id, status, id, day, day);
    }

    @Test
    void theCatalogueShowsWhatIsAheadFirst() {
        HttpResponse<String> page = anybody().get("/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsSubsequence("Open and ahead", "/programmes/c", "/programmes/b", "Earlier", "/programmes/a")
                .contains("&lt;script&gt;a")
                .doesNotContain("<script>a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/certificates", "/me/journey", "/signed-in"})
    void nothingRunsOnAPageButTheModulesOfTheApp(String path) {
        HttpResponse<String> page = anybody().get(path);

        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("default-src 'none'", "style-src 'self'", "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style", " style=", " onclick=");
        assertThat(all("<script[^>]*>([^<]+)</script>", page.body()))
                .allSatisfy(inline -> assertThat(policy).contains(Inline.source(inline)));
    }

    @Test
    void theAppFindsItsModules() {
        String page = anybody().get("/me/journey").body();
        Map<String, String> imports = JsonPath.read(
                all("<script type=\"importmap\">([^<]+)</script>", page).getFirst(), "$.imports");

        assertThat(imports).containsKeys("lit", "lit/", "lit-html", "@lit/reactive-element");
        assertThat(ASSET.matcher(page).results().map(asset -> asset.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(asset ->
                        assertThat(anybody().get(asset).statusCode()).as(asset).isEqualTo(200));
    }

    @Test
    void aFileIsKeptForAYearUnderTheAddressOfItsVersion() {
        String address = all(ASSET.pattern(), anybody().get("/").body()).getFirst();

        assertThat(anybody().get(address).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, immutable");
    }

    /** A page needs dozens of them, and a poor line carries each header. */
    @Test
    void aFileComesWithNoHeaderThatIsOfNoUse() {
        String module = all(
                        "\"([^\"]+/main\\.js)\"", anybody().get("/me/journey").body())
                .getFirst();
        HttpResponse<String> file = anybody().send(anybody().request(module).header("Accept-Encoding", "gzip"));

        assertThat(file.headers().map().keySet())
                .containsExactlyInAnyOrder(
                        "cache-control",
                        "content-encoding",
                        "content-length",
                        "content-type",
                        "date",
                        "vary",
                        "x-content-type-options");
        assertThat(anybody().get(module).body()).contains("import");
    }

    /** Files of two versions do not fit together: the app loads its page anew when it meets this. */
    @Test
    void theFilesOfAnotherVersionAreNotThere() {
        HttpResponse<String> other = anybody().get("/assets/000000000000/app/main.js");

        assertThat(other.statusCode()).isEqualTo(404);
        assertThat(other.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void aBrowserThatAsksForATextGetsItCompressed() {
        String style = all("\"([^\"]+/base\\.css)\"", anybody().get("/").body()).getFirst();

        for (String address : List.of("/", style)) {
            HttpResponse<String> page =
                    anybody().send(anybody().request(address).header("Accept-Encoding", "gzip"));

            assertThat(page.headers().firstValue("Content-Encoding"))
                    .as(address)
                    .hasValue("gzip");
            assertThat(page.headers().firstValue("Vary").orElseThrow()).containsIgnoringCase("accept-encoding");
        }
    }

    /** Or the length of the compressed page would tell it, letter by letter, to a page that can have it loaded (BREACH). */
    @Test
    void theProofAgainstForgeryLooksOtherwiseEachTime() {
        HttpResponse<String> first = anybody().get("/sign-in");
        String cookie = first.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        HttpResponse<String> again =
                anybody().send(anybody().request("/sign-in").header("Cookie", cookie));

        assertThat(proof(again)).isNotEqualTo(proof(first));
        assertThat(again.body()).doesNotContain(cookie.split("=", 2)[1]);
    }

    private static String proof(HttpResponse<String> page) {
        return all("name=\"_csrf\" value=\"([^\"]+)\"", page.body()).getFirst();
    }

    @Test
    void aLanguageThatIsChosenIsKept() {
        HttpResponse<String> chosen = anybody().get("/certificates?lang=id");
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
        HttpResponse<String> after = anybody()
                .send(anybody().request("/").header("Accept-Language", "en").header("Cookie", cookie.split(";", 2)[0]));

        assertThat(cookie).startsWith("lang=id; Path=/; Max-Age=31536000;").contains("SameSite=Lax");
        assertThat(chosen.body())
                .contains("<html lang=\"id\">", "href=\"?lang=en\"", "hreflang=\"x-default\"")
                .contains("rel=\"alternate\" hreflang=\"en\" href=\"http://127.0.0.1:8080/certificates?lang=en\"")
                .contains("property=\"og:title\" content=\"Periksa sertifikat\"");
        assertThat(after.body()).contains("<html lang=\"id\">");
        assertThat(after.headers().firstValue("Vary").orElseThrow().toLowerCase(Locale.ROOT))
                .contains("cookie", "accept-language");
        assertThat(anybody().get("/?lang=%22%3E").headers().firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aWrongLinkLeadsToAPageAndAWrongCallToAProblem() {
        HttpResponse<String> page =
                anybody().send(anybody().request("/nonsense").header("Accept", "text/html,*/*;q=0.8"));
        HttpResponse<String> call = anybody().get("/nonsense");
        HttpResponse<String> api =
                anybody().send(anybody().request("/api/nonsense").header("Accept", "text/html,*/*;q=0.8"));

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is nothing here", "href=\"/\"");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("style-src 'self'");
        assertThat(List.of(call, api)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        });
    }

    @Test
    void searchEnginesListWhatIsForEverybody() {
        assertThat(anybody().get("/").body())
                .contains("<meta name=\"description\" content=\"Each year", "rel=\"canonical\"")
                .doesNotContain("noindex");
        assertThat(anybody().get("/me/journey").body()).contains("name=\"robots\" content=\"noindex\"");
    }

    /** So that a slow line has a page soon; what belongs to it comes compressed, and once. */
    @Test
    void theCatalogueIsSmall() {
        assertThat(anybody().get("/").body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(14 * 1024);
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
