package org.jembatan.gateway.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

import org.jembatan.gateway.page.Language;
import org.jembatan.gateway.support.MailServer;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

/** Participants sign up by themselves, and choose a new password when they have forgotten theirs. */
@RecordApplicationEvents
class SignUpIT extends AccountsTestCase {

    private static final String GOOD = "mangoes are sweet";
    private static final String PERSON = "6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a001";

    private final Accounts accounts;
    private final AccountPeople people;

    SignUpIT(@Autowired Accounts accounts, @Autowired AccountPeople people) {
        this.accounts = accounts;
        this.people = people;
    }

    @Test
    void whoConfirmsTheAddressBecomesTheParticipantThatRegistrationKnows() throws ParseException {
        Surroundings.REGISTRATION.answers(
                request -> Answer.json("{\"personId\": \"%s\", \"country\": \"LK\"}".formatted(PERSON)));
        String email = anAddress();

        assertThat(ask("/sign-up", email).body()).contains("look into your mail");
        String link = link(email, 1);
        assertThat(accounts.findByEmail(email).orElseThrow().maySignIn()).isFalse();
        assertThat(anybody().get(link).body()).contains("Your address is confirmed", email, "Nepal");
        assertThat(send(link, who("Asha Rai", "NP")).body()).contains("Done");

        Account account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.maySignIn()).isTrue();
        assertThat(account.personId()).isEqualTo(PERSON);
        assertThat(account.country()).isEqualTo("LK");
        assertThat(account.newcomer()).as("kept no longer than needed").isNull();
        Received asked = Surroundings.REGISTRATION.lastReceived();
        assertThat(asked.method() + " " + asked.target()).isEqualTo("PUT /api/account-people/" + account.id());
        assertThat(JsonPath.<Map<String, String>>read(asked.body(), "$"))
                .isEqualTo(Map.of("email", email, "name", "Asha Rai", "country", "NP", "language", "EN"));
        var token = SignedJWT.parse(asked.header("Authorization").substring("Bearer ".length()))
                .getJWTClaimsSet();
        assertThat(token.getStringListClaim("roles")).containsExactly("GATEWAY");
        assertThat(token.getSubject()).isEqualTo("gateway");
        assertThat(send(link, who("Asha Rai", "NP")).statusCode())
                .as("a second time")
                .isEqualTo(404);
    }

    @Test
    void aSignUpSucceedsWhileRegistrationIsAwayWhichIsAskedAgainAtTheNextSignIn() {
        Surroundings.REGISTRATION.goAway();
        String email = anAddress();
        ask("/sign-up", email);

        assertThat(send(link(email, 1), who("Asha Rai", "NP")).statusCode()).isEqualTo(200);

        Account account = accounts.findByEmail(email).orElseThrow();
        assertThat(account.maySignIn()).isTrue();
        assertThat(people.ensurePerson(account).personId()).isNull();

        Surroundings.REGISTRATION.comeBack();
        Surroundings.REGISTRATION.answers(request -> Answer.status(500));
        assertThat(people.ensurePerson(account).personId()).isNull();
        Surroundings.REGISTRATION.answers(
                request -> Answer.json("{\"personId\": \"%s\", \"country\": \"NP\"}".formatted(PERSON)));
        assertThat(people.ensurePerson(account).personId()).isEqualTo(PERSON);
        int asked = Surroundings.REGISTRATION.received().size();
        people.ensurePerson(accounts.findByEmail(email).orElseThrow());
        assertThat(Surroundings.REGISTRATION.received()).as("once it is known").hasSize(asked);
    }

    @ParameterizedTest
    @CsvSource({
        "'', NP, mangoes are sweet, name",
        "Asha, '', mangoes are sweet, country",
        "Asha, XX, mangoes are sweet, country",
        "Asha, NP, short, password",
    })
    void saysWhatIsWrongAndKeepsWhatWasTyped(String name, String country, String password, String field) {
        String email = anAddress();
        ask("/sign-up", email);
        Map<String, String> fields = new HashMap<>(who(name, country));
        fields.put("password", password);

        HttpResponse<String> answer = send(link(email, 1), fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("href=\"#" + field + "\"", "id=\"e-" + field + "\"");
        if (!name.isEmpty()) {
            assertThat(answer.body()).contains("value=\"Asha\"").doesNotContain("mangoes");
        }
        assertThat(accounts.findByEmail(email).orElseThrow().maySignIn()).isFalse();
    }

    @Test
    void nobodyIsToldWhetherAnAddressHasAnAccountButTheAddress() {
        String active = signedUp();
        String unknown = anAddress();

        assertThat(ask("/sign-up", active).body())
                .isEqualTo(ask("/sign-up", unknown).body());
        assertThat(letter(active, 2)).contains("There is one already");
        assertThat(ask("/passwords", active).body())
                .isEqualTo(ask("/passwords", anAddress()).body());
        assertThat(link(active, 3)).startsWith("/passwords/");
    }

    @Test
    void theAnswerDoesNotWaitForWhatIsDoneAboutTheAddress() {
        String email = anAddress();
        var released = new CountDownLatch(1);
        try (var busy = Executors.newSingleThreadExecutor()) {
            busy.execute(() -> awaitRelease(released));

            try {
                new AskForLetter(accounts, busy, Clock.systemUTC()).toSignUp(email, Language.EN);
                assertThat(accounts.findByEmail(email)).isEmpty();
            } finally {
                released.countDown();
            }
        }
        assertThat(accounts.findByEmail(email)).isPresent();
    }

    @Test
    void aForgottenPasswordIsChosenAnewAndWhoIsSignedInHasToSignInAgain() {
        String email = signedUp();
        Account before = accounts.findByEmail(email).orElseThrow();
        Instant signedIn = Instant.now();

        ask("/passwords", email);
        String link = link(email, 2);
        assertThat(send(link, password("another mango tree")).body()).contains("Done");

        Account after = accounts.findByEmail(email).orElseThrow();
        assertThat(after.passwordHash()).isNotEqualTo(before.passwordHash());
        assertThat(before.isOpenTo(signedIn)).isTrue();
        assertThat(after.isOpenTo(signedIn)).isFalse();
        assertThat(letter(email, 3)).contains("was changed a moment ago", "/passwords");
        assertThat(send(link, password("a third mango tree")).statusCode()).isEqualTo(404);
    }

    /** On the test's own thread, for events are recorded by thread. */
    @Test
    void whoKeepsSignInsHearsOfAChangedPassword(@Autowired FollowLink followLink, @Autowired ApplicationEvents events) {
        String email = signedUp();
        ask("/passwords", email);
        String token = link(email, 2).substring("/passwords/".length());

        followLink.choosePassword(
                Link.Purpose.NEW_PASSWORD, token, NewPassword.of("another mango tree", email), Language.EN);

        assertThat(events.stream(PasswordChanged.class)).containsExactly(new PasswordChanged(email));
    }

    @Test
    void manyWhoAskForTheSameAddressMakeFewLetters() {
        String email = signedUp();
        for (int asked = 0; asked < 6; asked++) {
            ask("/sign-up", email);
            letter(email, Math.min(asked + 2, 3));
        }
        ask("/passwords", email);
        letter(email, 4);

        assertThat(MailServer.received(email)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"/sign-up", "/passwords"})
    void whatIsNoAddressIsSaidAtOnce(String path) {
        HttpResponse<String> answer = ask(path, "<asha>");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This does not look like an e-mail address", "value=\"&lt;asha&gt;\"");
        assertThat(anybody().get(path + "?lang=id").body()).contains("Alamat surel");
        assertThat(anybody().post(path, "{}").statusCode()).isEqualTo(400);
    }

    private static void awaitRelease(CountDownLatch released) {
        try {
            released.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<String> ask(String path, String email) {
        return send(path, Map.of("email", email));
    }

    private String signedUp() {
        String email = anAddress();
        ask("/sign-up", email);
        assertThat(send(link(email, 1), who("Asha Rai", "NP")).statusCode()).isEqualTo(200);
        return email;
    }

    private static Map<String, String> who(String name, String country) {
        Map<String, String> fields = new HashMap<>(password(GOOD));
        fields.put("name", name);
        fields.put("country", country);
        return fields;
    }
}
