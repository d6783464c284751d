package org.jembatan.gateway.account.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.AccountPeople;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;
import org.jembatan.gateway.support.Received;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

/** A demonstration, on a machine without a mail server. */
class DemoAccountsIT extends GatewayTestCase {

    private static final String PERSON = "6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a002";

    private final Accounts accounts;
    private final AccountPeople people;
    private final PasswordEncoder passwords;

    DemoAccountsIT(
            @Autowired Accounts accounts, @Autowired AccountPeople people, @Autowired PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
    }

    @Test
    void inventedPeopleSignInAsRealOnesDo() {
        Account officer = accounts.findByEmail("officer@jembatan.example").orElseThrow();
        Account focalPoint =
                accounts.findByEmail("focal-point-np@jembatan.example").orElseThrow();

        assertThat(officer.maySignIn()).isTrue();
        assertThat(officer.role()).isEqualTo(Role.OFFICER);
        assertThat(passwords.matches("jembatan-demo", officer.passwordHash())).isTrue();
        assertThat(focalPoint.role()).isEqualTo(Role.FOCAL_POINT);
        assertThat(focalPoint.country()).isEqualTo("NP");
    }

    /** Registration is not asked before somebody signs in: it may start later than the gateway. */
    @Test
    void participantIsKnownByTheAddressOnceTheySignIn() {
        Account before = accounts.findByEmail("participant@jembatan.example").orElseThrow();
        assertThat(before.maySignIn()).isTrue();
        assertThat(before.role()).isEqualTo(Role.PARTICIPANT);
        assertThat(before.personId()).isNull();
        Surroundings.REGISTRATION.answers(
                request -> Answer.json("{\"personId\": \"%s\", \"country\": \"BT\"}".formatted(PERSON)));

        assertThat(people.ensurePerson(before).personId()).isEqualTo(PERSON);

        Received asked = Surroundings.REGISTRATION.lastReceived();
        assertThat(asked.target()).isEqualTo("/api/account-people/" + before.id());
        assertThat(JsonPath.<Map<String, String>>read(asked.body(), "$"))
                .isEqualTo(Map.of(
                        "email",
                        "participant@jembatan.example",
                        "name",
                        "Karma Example (invented)",
                        "country",
                        "BT",
                        "language",
                        "EN"));
    }

    @Test
    void lettersAreReadByAnybody() {
        String email = UUID.randomUUID() + "@ministry.example";

        officer().post("/api/accounts", "{\"email\": \"%s\", \"role\": \"PARTNER\"}".formatted(email));

        await("a letter to " + email)
                .until(() -> anybody().get("/demo/letters").body().contains(email));
        List<String> texts =
                JsonPath.read(anybody().get("/demo/letters").body(), "$.items[?(@.to == '%s')].text".formatted(email));
        assertThat(texts).singleElement().asString().contains("http://127.0.0.1:8080/invitations/");
    }
}
