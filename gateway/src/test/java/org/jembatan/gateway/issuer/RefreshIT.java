package org.jembatan.gateway.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Browser;
import org.jembatan.gateway.support.People;
import org.jembatan.gateway.support.Person;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

/** How long what a sign-in has led to goes on, and what ends it. */
class RefreshIT extends SignInTestCase {

    private static final String PERSON = "6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a001";

    RefreshIT(@Autowired Accounts accounts, @Autowired PasswordEncoder encoder, @Autowired MongoOperations mongo) {
        super(accounts, encoder, mongo);
    }

    @Test
    void aRefreshGivesWhatTheAccountIsByThen() throws ParseException {
        Account account = people().account(Role.FOCAL_POINT, "NP");
        HttpResponse<String> tokens = People.person(account).tokens(port());

        change(account, "role", Role.OFFICER.name());
        HttpResponse<String> refreshed = Person.refresh(port(), Person.read(tokens, "refresh_token"));

        assertThat(claims(refreshed, "access_token").getStringListClaim("roles"))
                .containsExactly("OFFICER");
        assertThat(claims(refreshed, "id_token").getSubject()).isEqualTo(account.id());
    }

    @Test
    void aParticipantsTokenNamesThePersonAsSoonAsRegistrationHasSaidWhoThatIs() throws ParseException {
        Account account = people().account(Role.PARTICIPANT, "NP");
        change(account, "newcomer", new Document(Map.of("name", "Asha", "country", "NP", "language", "EN")));
        Person person = People.person(account);

        Surroundings.REGISTRATION.answers(request -> Answer.status(503));
        HttpResponse<String> before = person.tokens(port());
        Surroundings.REGISTRATION.answers(
                request -> Answer.json("{\"personId\": \"%s\", \"country\": \"LK\"}".formatted(PERSON)));
        HttpResponse<String> after = Person.refresh(otherPort(), Person.read(before, "refresh_token"));

        assertThat(claims(before, "access_token").getStringClaim("person_id")).isNull();
        assertThat(claims(after, "access_token").getStringClaim("person_id")).isEqualTo(PERSON);
        assertThat(claims(after, "access_token").getStringClaim("country")).isEqualTo("LK");
    }

    @Test
    void registrationIsAskedOnceForTheTwoTokensOfASignIn() {
        Account account = people().account(Role.PARTICIPANT, "NP");
        change(account, "newcomer", new Document(Map.of("name", "Asha", "country", "NP", "language", "EN")));
        Surroundings.REGISTRATION.answers(request -> Answer.status(503));

        HttpResponse<String> tokens = People.person(account).tokens(port());

        assertThat(Person.read(tokens, "id_token")).isNotEmpty();
        assertThat(Surroundings.REGISTRATION.received()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 503})
    void anAccountThatIsClosedWhileRegistrationThinksGetsNothing(int registrationsAnswer) {
        Account account = people().account(Role.PARTICIPANT, "NP");
        change(account, "newcomer", new Document(Map.of("name", "Asha", "country", "NP", "language", "EN")));
        Person person = People.person(account);
        String code = person.code(port());
        Surroundings.REGISTRATION.answers(request -> {
            change(account, "state", Account.State.DEACTIVATED.name());
            return new Answer(
                    registrationsAnswer, Map.of(), "{\"personId\": \"%s\", \"country\": \"LK\"}".formatted(PERSON));
        });

        assertRefused(person.redeem(port(), code));
    }

    @Test
    void aClosedAccountGetsNothingMore() {
        Account account = people().account(Role.OFFICER, null);
        Person person = People.person(account);
        String refresh = Person.read(person.tokens(port()), "refresh_token");
        String code = person.code(port());

        change(account, "state", Account.State.DEACTIVATED.name());

        assertRefused(Person.refresh(port(), refresh));
        assertRefused(person.redeem(port(), code));
        assertThat(Browser.location(person.authorize(port(), person.request()))).startsWith("/sign-in?");
    }

    @Test
    void aNewPasswordEndsWhatBeganWithTheOldOne() {
        Account account = people().account(Role.OFFICER, null);
        Person person = People.person(account);
        String refresh = Person.read(person.tokens(port()), "refresh_token");

        change(account, "goodFrom", Instant.now());

        assertRefused(Person.refresh(port(), refresh));
        assertThat(Browser.location(person.authorize(port(), person.request()))).startsWith("/sign-in?");
    }

    @Test
    void aRefreshTokenIsUsedOnce() {
        String first = Person.read(people().focalPoint().tokens(port()), "refresh_token");
        String second = Person.read(Person.refresh(port(), first), "refresh_token");
        String third = Person.read(Person.refresh(otherPort(), second), "refresh_token");

        assertThat(Stream.of(first, second, third).distinct()).hasSize(3);
        assertRefused(Person.refresh(otherPort(), first));
        assertRefused(Person.refresh(port(), third));
    }

    @RepeatedTest(5)
    void ofTwoThatRefreshAtOnceOneWins() throws InterruptedException {
        String token = Person.read(people().focalPoint().tokens(port()), "refresh_token");

        assertThat(atOnce(port -> Person.refresh(port, token)))
                .containsOnlyOnce(200)
                .containsOnly(200, 400);
    }

    @Test
    void aRefreshTokenIsForTheWebClientOnly() {
        String token = Person.read(people().focalPoint().tokens(port()), "refresh_token");

        var stranger = new Browser()
                .post(
                        port(),
                        "/oauth2/token",
                        Map.of("grant_type", "refresh_token", "client_id", "stranger", "refresh_token", token));

        assertThat(stranger.statusCode()).isEqualTo(401);
    }

    @Test
    void anAppRevokesItsRefreshTokenAndNothingComesOfItAnyMore() {
        Person person = people().focalPoint();
        String first = Person.read(person.tokens(port()), "refresh_token");
        String second = Person.read(Person.refresh(port(), first), "refresh_token");
        HttpResponse<String> elsewhere = people().focalPoint().tokens(port());

        assertThat(revoke(Map.of("client_id", "web", "token", second)).statusCode())
                .isEqualTo(200);

        assertRefused(Person.refresh(otherPort(), second));
        assertThat(revoke(Map.of("client_id", "web", "token", second)).statusCode())
                .as("once more")
                .isEqualTo(200);
        assertThat(Person.refresh(port(), Person.read(elsewhere, "refresh_token"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyTheClientThatHasATokenRevokesIt() {
        String token = Person.read(people().focalPoint().tokens(port()), "refresh_token");

        assertThat(revoke(Map.of("token", token)).statusCode()).isEqualTo(401);
        assertThat(revoke(Map.of("client_id", "stranger", "token", token)).statusCode())
                .isEqualTo(401);
        assertThat(revoke(Map.of("client_id", "web", "client_secret", "guess", "token", token))
                        .statusCode())
                .isEqualTo(401);
        assertThat(revoke(Map.of("client_id", "web")).statusCode()).isEqualTo(400);
        assertThat(revoke(Map.of("client_id", "web", "token", "no token of ours"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(Person.refresh(port(), token).statusCode()).isEqualTo(200);
    }

    /** RFC 7009. */
    private HttpResponse<String> revoke(Map<String, String> request) {
        return new Browser().post(port(), "/oauth2/revoke", request);
    }

    @Test
    void signingOutEndsWhatTheSignInHasLedTo() {
        Person person = people().focalPoint();
        HttpResponse<String> tokens = person.tokens(port());
        HttpResponse<String> page = person.browser().get(otherPort(), "/sign-out");

        HttpResponse<String> out = person.browser().submit(otherPort(), page, Map.of());

        assertThat(out.body()).contains("You have signed out");
        assertThat(Browser.location(person.authorize(port(), person.request()))).startsWith("/sign-in?");
        assertRefused(Person.refresh(port(), Person.read(tokens, "refresh_token")));
    }
}
