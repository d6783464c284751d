package org.jembatan.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.nimbusds.jwt.JWTClaimsSet;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;

/** From the request of the web client to its tokens. */
class SignInFlowIT extends SignInTestCase {

    SignInFlowIT(@Autowired Accounts accounts, @Autowired PasswordEncoder encoder, @Autowired MongoOperations mongo) {
        super(accounts, encoder, mongo);
    }

    @Test
    void aPasswordLeadsToTokensThatSayWhoItIs() throws ParseException {
        Account account = people().account(Role.FOCAL_POINT, "NP");
        Person person = People.person(account);

        HttpResponse<String> sentTo = person.authorize(port(), person.request());
        assertThat(sentTo.statusCode()).isEqualTo(302);
        assertThat(Browser.location(sentTo)).startsWith("/sign-in?response_type=code&client_id=web");
        HttpResponse<String> back = person.browser().get(port(), Browser.location(person.signIn(port())));
        assertThat(Browser.location(back)).startsWith(Person.REDIRECT_URI + "?code=");
        assertThat(Browser.parameter(back, "state")).isEqualTo("s t&te");
        HttpResponse<String> tokens = person.redeem(port(), Browser.parameter(back, "code"));

        assertThat(tokens.statusCode()).isEqualTo(200);
        JWTClaimsSet access = claims(tokens, "access_token");
        assertThat(access.getSubject()).isEqualTo(account.id());
        assertThat(access.getAudience()).containsExactly("jembatan");
        assertThat(access.getStringListClaim("roles")).containsExactly("FOCAL_POINT");
        assertThat(access.getStringClaim("country")).isEqualTo("NP");
        assertThat(access.getClaims()).doesNotContainKeys("person_id", "email");
        assertThat(lifetime(access)).isEqualTo(Duration.ofMinutes(10));
        JWTClaimsSet id = claims(tokens, "id_token");
        assertThat(id.getSubject()).isEqualTo(account.id());
        assertThat(id.getAudience()).containsExactly("web");
        assertThat(id.getStringClaim("email")).isEqualTo(account.email());
        assertThat(id.getStringClaim("nonce")).isEqualTo("n-1");
        assertThat(id.getLongClaim("auth_time")).isCloseTo(Instant.now().getEpochSecond(), within(60L));
        assertOpens(tokens);
        assertThat(anybody()
                        .withToken(Person.read(tokens, "id_token"))
                        .get("/api/people")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatOneInstanceBeginsTheOtherFinishes() {
        Person person = people().focalPoint();

        HttpResponse<String> sentTo = person.authorize(port(), person.request());
        HttpResponse<String> page = person.browser().get(otherPort(), Browser.location(sentTo));
        HttpResponse<String> in = person.browser().submit(port(), page, typed(person));
        HttpResponse<String> back = person.browser().get(otherPort(), Browser.location(in));
        HttpResponse<String> tokens = person.redeem(port(), Browser.parameter(back, "code"));
        HttpResponse<String> refreshed = Person.refresh(otherPort(), Person.read(tokens, "refresh_token"));

        assertThat(refreshed.statusCode()).isEqualTo(200);
        assertOpens(refreshed);
    }

    @Test
    void whoIsSignedInIsNotAskedAgain() {
        Person person = people().focalPoint();
        person.code(port());

        HttpResponse<String> answer = person.authorize(otherPort(), person.request());

        assertThat(Browser.parameter(answer, "code")).isNotEmpty();
    }

    @Test
    void aClientThatMustNotShowAPageIsToldThatNobodyIsSignedIn() {
        Person person = people().focalPoint();
        Map<String, String> request = person.request();
        request.put("prompt", "none");

        HttpResponse<String> stranger = person.authorize(port(), request);
        person.code(port());
        HttpResponse<String> signedIn = person.authorize(port(), request);

        assertThat(Browser.location(stranger)).startsWith(Person.REDIRECT_URI);
        assertThat(Browser.parameter(stranger, "error")).isEqualTo("login_required");
        assertThat(Browser.parameter(signedIn, "code")).isNotEmpty();
    }

    @Test
    void anAccessTokenIsNoSignIn() {
        Person person = people().focalPoint();
        String token = Person.read(person.tokens(port()), "access_token");

        var bearer = new Browser().with("Authorization", "Bearer " + token);
        HttpResponse<String> answer = bearer.get(port(), "/oauth2/authorize?" + Browser.encoded(person.request()));

        assertThat(Browser.location(answer)).startsWith("/sign-in?");
    }

    @Test
    void aCodeIsRedeemedOnceAndWhoeverTriesAgainEndsWhatCameOfIt() {
        Person person = people().focalPoint();
        String code = person.code(port());
        HttpResponse<String> tokens = person.redeem(port(), code);

        assertRefused(person.redeem(otherPort(), code));
        assertRefused(Person.refresh(port(), Person.read(tokens, "refresh_token")));
    }

    @Test
    void whoDoesNotKnowTheProofCannotEndAnything() {
        Person person = people().focalPoint();
        String code = person.code(port());
        HttpResponse<String> tokens = person.redeem(port(), code);

        assertRefused(person.redeem(port(), code, "x".repeat(43)));
        assertThat(Person.refresh(port(), Person.read(tokens, "refresh_token")).statusCode())
                .isEqualTo(200);
    }

    @RepeatedTest(5)
    void ofTwoInstancesThatGetACodeAtOnceOneRedeemsIt() throws InterruptedException {
        Person person = people().focalPoint();
        String code = person.code(port());

        assertThat(atOnce(port -> person.redeem(port, code)))
                .containsOnlyOnce(200)
                .containsOnly(200, 400);
    }

    @Test
    void withoutProofOrWithAWrongOneThereAreNoTokens() {
        Person person = people().focalPoint();

        assertRefused(person.redeem(port(), person.code(port()), "x".repeat(43)));
        var without = new Browser()
                .post(
                        port(),
                        "/oauth2/token",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "client_id",
                                "web",
                                "redirect_uri",
                                Person.REDIRECT_URI,
                                "code",
                                person.code(port())));
        assertThat(without.statusCode()).isEqualTo(401);
    }

    @Test
    void whatIsEnoughToRevokeIsNoProofOfACode() {
        Person person = people().focalPoint();
        var request = Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                "web",
                "redirect_uri",
                Person.REDIRECT_URI,
                "token",
                "anything",
                "code",
                person.code(port()),
                "code_verifier",
                "x".repeat(43));

        assertRefused(new Browser().post(port(), "/oauth2/token", request));
    }

    @Test
    void aRequestWithoutAChallengeIsRefusedAndSoIsThePlainOne() {
        Person person = people().focalPoint();
        Map<String, String> without = person.request();
        without.remove("code_challenge");
        Map<String, String> plain = person.request();
        plain.put("code_challenge_method", "plain");
        Map<String, String> unsaid = person.request();
        unsaid.remove("code_challenge_method");

        assertThat(List.of(without, plain, unsaid))
                .extracting(request -> Browser.parameter(person.authorize(port(), request), "error"))
                .containsOnly("invalid_request");
    }

    @Test
    void nobodyIsLedToAForeignPlace() {
        Person person = people().focalPoint();
        Map<String, String> foreign = person.request();
        foreign.put("redirect_uri", "https://evil.example/signed-in");
        Map<String, String> beside = person.request();
        beside.put("redirect_uri", Person.REDIRECT_URI + "/../elsewhere");
        Map<String, String> unknown = person.request();
        unknown.put("client_id", "stranger");

        person.code(port());
        assertThat(List.of(foreign, beside, unknown))
                .extracting(request -> person.authorize(port(), request))
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(Browser.location(answer)).isEmpty();
                    assertThat(answer.body()).contains("This link does not work");
                });
    }

    @Test
    void aCodeIsForThePlaceItWasSentTo() {
        Person person = people().focalPoint();

        var elsewhere = new Browser()
                .post(
                        port(),
                        "/oauth2/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "client_id", "web",
                                "redirect_uri", "http://127.0.0.1:9999/signed-in",
                                "code", person.code(port()),
                                "code_verifier", person.verifier()));

        assertRefused(elsewhere);
    }

    @Test
    void nothingThatOpensAnythingIsReadableInTheDatabase() {
        Person person = people().focalPoint();
        String code = person.code(port());
        HttpResponse<String> tokens = person.redeem(port(), code);
        String refresh = Person.read(tokens, "refresh_token");

        String everything = mongo().getCollectionNames().stream()
                .flatMap(collection -> mongo().findAll(Document.class, collection).stream())
                .map(Document::toJson)
                .reduce("", String::concat);

        assertThat(everything).contains("codeFingerprint", "passwordHash");
        assertThat(Stream.of(
                        People.PASSWORD,
                        code,
                        refresh,
                        RefreshTokens.familyOf(refresh),
                        Person.read(tokens, "access_token"),
                        Person.read(tokens, "id_token"),
                        person.browser().cookie("jembatan").orElseThrow(),
                        person.browser().cookie("jembatan-form").orElse("no form is open")))
                .noneMatch(everything::contains);
    }

    private static Map<String, String> typed(Person person) {
        return Map.of("email", person.email(), "password", People.PASSWORD);
    }

    private void assertOpens(HttpResponse<String> tokens) {
        var answer = anybody().withToken(Person.read(tokens, "access_token")).get("/api/people");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static Duration lifetime(JWTClaimsSet claims) {
        return Duration.between(
                claims.getIssueTime().toInstant(), claims.getExpirationTime().toInstant());
    }
}
