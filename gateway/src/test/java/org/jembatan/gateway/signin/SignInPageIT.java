package org.jembatan.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.util.HtmlUtils;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;
import org.jembatan.gateway.support.Surroundings;

class SignInPageIT extends GatewayTestCase {

    private static final String WRONG = "This address and this password do not belong together.";

    private final People people;
    private final MongoOperations mongo;

    SignInPageIT(@Autowired Accounts accounts, @Autowired PasswordEncoder encoder, @Autowired MongoOperations mongo) {
        this.people = new People(accounts, encoder);
        this.mongo = mongo;
    }

    @Test
    void thePageSpeaksTheReadersLanguage() {
        HttpResponse<String> english = new Browser().get(port(), "/sign-in");
        HttpResponse<String> indonesian =
                new Browser().with("Accept-Language", "id-ID,id;q=0.9,en;q=0.5").get(port(), "/sign-in");
        HttpResponse<String> chosen =
                new Browser().with("Accept-Language", "en").get(port(), "/sign-in?client_id=web&lang=id");

        assertThat(HtmlUtils.htmlUnescape(english.body()))
                .contains("<html lang=\"en\">", "<title>Sign in", "href=\"?lang=id\"");
        assertThat(indonesian.body()).contains("<html lang=\"id\">", "<title>Masuk", "Kata sandi");
        assertThat(HtmlUtils.htmlUnescape(chosen.body()))
                .contains("<html lang=\"id\">", "name=\"next\" value=\"client_id=web\"")
                .contains("href=\"?client_id=web&lang=en\"");
    }

    @Test
    void thePageIsSmallAndNothingRunsOnIt() throws Exception {
        HttpResponse<String> page = new Browser().get(port(), "/sign-in");

        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(14 * 1024);
        assertThat(page.body()).doesNotContain("<script", " style=", "http:", "https:");
        String style = page.body().replaceAll("(?s).*<style>(.*)</style>.*", "$1");
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "style-src 'sha256-" + hash + "'", "frame-ancestors 'none'")
                .contains("form-action 'self' http://127.0.0.1:8080")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    }

    @Test
    void theAddressMayBeSuggested() {
        assertThat(new Browser()
                        .get(port(), "/sign-in?login_hint=asha%22%3E%40people.example")
                        .body())
                .contains("value=\"asha&quot;&gt;@people.example\"");
    }

    @Test
    void whoeverIsWrongHearsTheSameWhetherThereIsAnAccountOrNot() {
        Account closed = people.account(Role.OFFICER, null);
        mongo.updateFirst(
                Query.query(Criteria.where("_id").is(closed.id())),
                new Update().set("state", Account.State.DEACTIVATED.name()),
                Account.class);
        Account open = people.account(Role.OFFICER, null);

        var answers = List.of(
                attempt(port(), open.email(), "guess"),
                attempt(port(), closed.email(), People.PASSWORD),
                attempt(port(), UUID.randomUUID() + "@people.example", People.PASSWORD));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\"", WRONG, "<title>Please try again: Sign in");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("jembatan="));
        });
        assertThat(answers.stream()
                        .map(SignInPageIT::withoutWhatIsTypedOrRandom)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anAddressIsFoundHoweverItIsTyped() {
        Account account = people.account(Role.OFFICER, null);

        assertThat(attempt(port(), " " + account.email().toUpperCase(Locale.ROOT), People.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aFormThatDoesNotComeFromThePageIsRefused() {
        Account account = people.account(Role.OFFICER, null);
        var typed = Map.of("email", account.email(), "password", People.PASSWORD);

        HttpResponse<String> without = new Browser().post(port(), "/sign-in", typed);
        HttpResponse<String> page = new Browser().get(port(), "/sign-in");
        HttpResponse<String> ofSomebodyElse = new Browser().submit(port(), page, typed);

        assertThat(List.of(without, ofSomebodyElse)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Please try once more");
            assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("jembatan="));
        });
    }

    @Test
    void nobodyIsSignedOutByAnotherSite() {
        Person person = people.focalPoint();
        person.code(port());

        HttpResponse<String> forged = person.browser().post(port(), "/sign-out", Map.of());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Browser.parameter(person.authorize(port(), person.request()), "code"))
                .isNotEmpty();
    }

    @Test
    void cookiesAreForTheBrowserAlone() {
        HttpResponse<String> page = new Browser().get(port(), "/sign-in");
        HttpResponse<String> in = people.focalPoint().signIn(port());

        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("jembatan-form=")
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Domain"));
        assertThat(in.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("jembatan="))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .contains("HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Secure", "Domain", "Max-Age", "Expires"));
    }

    @Test
    void aCookieThatSomebodyPlantedIsNotTakenUp() {
        Person person = people.focalPoint();
        person.browser().holding("jembatan", "planted");

        person.code(port());
        String first = person.browser().cookie("jembatan").orElseThrow();
        person.signIn(port());
        String second = person.browser().cookie("jembatan").orElseThrow();

        assertThat(List.of("planted", first, second)).doesNotHaveDuplicates();
        assertThat(List.of("planted", first))
                .extracting(old -> new Browser()
                        .holding("jembatan", old)
                        .get(port(), "/oauth2/authorize?" + Browser.encoded(person.request())))
                .allSatisfy(answer -> assertThat(Browser.location(answer)).startsWith("/sign-in?"));
    }

    @Test
    void aSignInLeadsNowhereButToTheAuthorizationEndpoint() {
        assertThat(nextAfter("//evil.example/")).isEqualTo("/oauth2/authorize?//evil.example/");
        assertThat(nextAfter("a=1\r\nSet-Cookie: x=1")).isEqualTo("/");
        assertThat(nextAfter("")).isEqualTo("/");
    }

    @Test
    void afterTenWrongPasswordsAnAccountHasToWaitOnEveryInstance() {
        Account account = people.account(Role.OFFICER, null);
        IntStream.range(0, 10)
                .forEach(i -> assertThat(
                                attempt(port(), account.email(), "guess " + i).statusCode())
                        .isEqualTo(422));

        try (var other = OtherInstance.start("local")) {
            for (int port : new int[] {port(), other.port()}) {
                HttpResponse<String> answer = attempt(port, account.email(), People.PASSWORD);
                assertThat(answer.statusCode()).isEqualTo(429);
                assertThat(Integer.parseInt(retryAfter(answer))).isBetween(1, 15 * 60 + 1);
                assertThat(answer.body()).contains("Please wait a little");
            }
        }
        assertThat(attempt(port(), people.account(Role.OFFICER, null).email(), People.PASSWORD)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoKnowsThePasswordStartsAnew() {
        Account account = people.account(Role.OFFICER, null);

        for (int round = 0; round < 2; round++) {
            IntStream.range(0, 9).forEach(i -> attempt(port(), account.email(), "guess"));
            assertThat(attempt(port(), account.email(), People.PASSWORD).statusCode())
                    .isEqualTo(303);
        }
    }

    @Test
    void wrongPasswordsForManyAccountsFromOneAddressHaveToWaitToo() {
        try (var strict = OtherInstance.start(
                "local",
                "jembatan.sign-in.attempts.per-address=3",
                "spring.mongodb.uri=" + Surroundings.database("strict"))) {
            People its = new People(strict.get(Accounts.class), strict.get(PasswordEncoder.class));

            assertThat(IntStream.range(0, 5)
                            .mapToObj(i -> attempt(strict.port(), i + "@people.example", "guess")
                                    .statusCode()))
                    .containsExactly(422, 422, 422, 429, 429);
            assertThat(attempt(strict.port(), its.account(Role.OFFICER, null).email(), People.PASSWORD)
                            .statusCode())
                    .isEqualTo(429);
        }
    }

    private String nextAfter(String next) {
        var browser = new Browser();
        HttpResponse<String> page = browser.get(port(), "/sign-in");
        String email = people.account(Role.OFFICER, null).email();
        HttpResponse<String> answer =
                browser.submit(port(), page, Map.of("email", email, "password", People.PASSWORD, "next", next));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().map()).doesNotContainKey("x");
        return Browser.location(answer);
    }

    private static HttpResponse<String> attempt(int port, String email, String password) {
        var browser = new Browser();
        HttpResponse<String> page = browser.get(port, "/sign-in");
        return browser.submit(port, page, Map.of("email", email, "password", password));
    }

    private static String withoutWhatIsTypedOrRandom(HttpResponse<String> answer) {
        return answer.body().replaceAll("value=\"[^\"]*\"", "");
    }
}
