package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.support.MailServer;

/** An officer invites somebody, who then can sign in. */
class InvitationIT extends AccountsTestCase {

    private static final String GOOD = "mangoes are sweet";
    private static final String MADE_UP = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    InvitationIT(@Autowired Accounts accounts, @Autowired PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Test
    void whoIsInvitedChoosesAPasswordAndMaySignIn() {
        String email = anAddress();

        HttpResponse<String> invited = invite(email, "FOCAL_POINT", "NP");

        assertThat(invited.statusCode()).isEqualTo(201);
        assertThat(invited.headers().firstValue("Location")).hasValue("/api/accounts/" + id(invited));
        assertThat(JsonPath.<String>read(invited.body(), "$.state")).isEqualTo("INVITED");
        assertThat(JsonPath.<String>read(invited.body(), "$.history[0].by")).isEqualTo("officer@jembatan.example");
        String link = link(email, 1);
        assertThat(link).startsWith("/invitations/");
        assertThat(anybody().get(link).body())
                .contains("You are invited", email)
                .doesNotContain("<script");

        assertThat(send(link, password(GOOD)).body()).contains("Done");

        Account account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.maySignIn()).isTrue();
        assertThat(passwords.matches(GOOD, account.passwordHash())).isTrue();
        assertThat(account.country()).isEqualTo("NP");
        assertThat(send(link, password("another mango tree")).statusCode())
                .as("a second time")
                .isEqualTo(404);
    }

    @Test
    void lookingAtALinkUsesNothingUp() {
        String email = anAddress();
        invite(email, "PARTNER", null);
        String link = link(email, 1);

        assertThat(anybody().get(link).statusCode()).isEqualTo(200);
        assertThat(anybody().get(link).statusCode()).isEqualTo(200);
        assertThat(send(link, password(GOOD)).statusCode()).isEqualTo(200);
    }

    @Test
    void invitingAgainSendsANewLinkAndTheOldOneIsVoid() {
        String email = anAddress();
        invite(email, "PARTNER", null);
        String old = link(email, 1);

        invite(email, "OPERATOR", null);

        String fresh = link(email, 2);
        assertThat(anybody().get(old).statusCode()).isEqualTo(404);
        assertThat(send(old, password(GOOD)).statusCode()).isEqualTo(404);
        assertThat(send(fresh, password(GOOD)).statusCode()).isEqualTo(200);
        assertThat(invite(email, "PARTNER", null).body()).contains("problems/account-exists");
    }

    @Test
    void theSameRequestTwiceIsOneInvitation() {
        String email = anAddress();
        String body = invitation(email, "PARTNER", null);

        HttpResponse<String> first = withKey("key-" + email, body);
        HttpResponse<String> second = withKey("key-" + email, body);

        assertThat(id(second)).isEqualTo(id(first));
        letter(email, 1);
        assertThat(JsonPath.<List<?>>read(second.body(), "$.history")).hasSize(1);
        assertThat(withKey("key-" + email, invitation(anAddress(), "PARTNER", null))
                        .body())
                .contains("problems/idempotency-key-reused");
        assertThat(withKey("x".repeat(256), body).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"email": "asha", "role": "OFFICER"}                             | /email
            {"role": "OFFICER"}                                              | /email
            {"email": "a@example.org"}                                       | /role
            {"email": "a@example.org", "role": "KING"}                       | /role
            {"email": "a@example.org", "role": "PARTICIPANT"}                | /role
            {"email": "a@example.org", "role": "FOCAL_POINT"}                | /country
            {"email": "a@example.org", "role": "FOCAL_POINT", "country": "XX"} | /country
            {"email": "a@example.org", "role": "OFFICER", "country": "NP"}   | /country
            {"email": "a@example.org", "role": "OFFICER", "language": "FR"}  | /language
            {"email": "a@example.org", "role": "OFFICER", "name": "A"}       | /name
            """)
    void saysWhatIsWrongWithAnInvitation(String body, String pointer) {
        HttpResponse<String> answer = officer().post("/api/accounts", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"pointer\":\"" + pointer + "\"");
        assertThat(accounts.findByEmail("a@example.org")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', At least twelve characters",
        "short, short, At least twelve characters",
        "password1234, password1234, everybody tries first",
        "mangoes are sweet, mangoes are sour, not the same",
    })
    void saysWhatIsWrongWithAPassword(String password, String again, String said) {
        String email = anAddress();
        invite(email, "PARTNER", null);
        String link = link(email, 1);

        HttpResponse<String> answer = send(link, Map.of("password", password, "again", again));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(said, "aria-invalid=\"true\"").doesNotContain("mangoes");
        assertThat(accounts.findByEmail(email).orElseThrow().passwordHash()).isNull();
    }

    @Test
    void theAddressItselfIsNoPassword() {
        String email = anAddress();
        invite(email, "PARTNER", null);

        assertThat(send(link(email, 1), password(email)).body()).contains("This is your address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/invitations/x", "/sign-up/%20", "/passwords/AAAA", "/invitations/" + MADE_UP})
    void aLinkThatNobodySentOpensNothing(String path) {
        HttpResponse<String> answer = anybody().get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body()).contains("This link does not work");
    }

    @Test
    void aLinkOpensOnlyWhatItIsFor() {
        String email = anAddress();
        invite(email, "PARTNER", null);
        String link = link(email, 1);

        assertThat(anybody().get(link.replace("/invitations/", "/passwords/")).statusCode())
                .isEqualTo(404);
        assertThat(send(link.replace("/invitations/", "/sign-up/"), password(GOOD))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPageIsKeptNowhereAndSpeaksIndonesian() {
        String email = anAddress();
        officer().post("/api/accounts", """
                {"email": "%s", "role": "PARTNER", "language": "ID"}""".formatted(email));
        String link = link(email, 1);
        assertThat(MailServer.subjectOf(MailServer.received(email).getFirst())).isEqualTo("Undangan Anda ke Jembatan");

        HttpResponse<String> page = anybody().get(link + "?lang=id");

        assertThat(page.body()).contains("Anda diundang", "lang=\"id\"");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("form-action 'self'", "style-src 'sha256-");
    }

    @Test
    void anAccountThatIsClosedSignsInNoMoreUntilItIsOpenedAgain() {
        String email = anAddress();
        String path = "/api/accounts/" + id(invite(email, "PARTNER", null));
        send(link(email, 1), password(GOOD));

        assertThat(officer().post(path + "/deactivation", "").body()).contains("\"state\":\"DEACTIVATED\"");
        assertThat(accounts.findByEmail(email).orElseThrow().maySignIn()).isFalse();
        assertThat(officer().post(path + "/reactivation", "").body()).contains("\"state\":\"ACTIVE\"");
        assertThat(officer().get(path).body()).contains("DEACTIVATED", "REACTIVATED", "officer@jembatan.example");
        assertThat(officer().post("/api/accounts/7/deactivation", "").body()).contains("problems/unknown-account");
    }

    @Test
    void theLastOfficerCannotGo() {
        String id =
                accounts.findByEmail("officer@jembatan.example").orElseThrow().id();

        HttpResponse<String> answer = officer().post("/api/accounts/" + id + "/deactivation", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("problems/last-officer");
    }

    @Test
    void officersReadTheListInPartsThatFitTogether() {
        String one = "0-" + anAddress();
        String two = "0-" + anAddress();
        invite(one, "PARTNER", null);
        invite(two, "PARTNER", null);
        await("both in the list")
                .until(() -> officer().get("/api/accounts?limit=200").body().contains(two));

        HttpResponse<String> whole = officer().get("/api/accounts?limit=200");
        List<String> emails = JsonPath.read(whole.body(), "$.items[*].email");
        assertThat(emails).contains(one, two).isSorted();
        HttpResponse<String> first = officer().get("/api/accounts?limit=1");
        String next = JsonPath.read(first.body(), "$.next");
        assertThat(JsonPath.<List<String>>read(first.body(), "$.items[*].email"))
                .containsExactly(emails.getFirst());
        assertThat(JsonPath.<String>read(
                        officer().get("/api/accounts?limit=1&cursor=" + next).body(), "$.items[0].email"))
                .isEqualTo(emails.get(1));
        assertThat(officer().get("/api/accounts?limit=0").body()).contains("\"limit\"");
        assertThat(officer().get("/api/accounts?cursor=!").body()).contains("\"cursor\"");
    }

    private HttpResponse<String> invite(String email, String role, @Nullable String country) {
        return officer().post("/api/accounts", invitation(email, role, country));
    }

    private static String invitation(String email, String role, @Nullable String country) {
        String ofCountry = country == null ? "null" : "\"" + country + "\"";
        return "{\"email\": \"%s\", \"role\": \"%s\", \"country\": %s}".formatted(email, role, ofCountry);
    }

    private HttpResponse<String> withKey(String key, String body) {
        return officer()
                .send(officer()
                        .request("/api/accounts")
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String id(HttpResponse<String> account) {
        return JsonPath.read(account.body(), "$.id");
    }
}
