package org.jembatan.gateway.account.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.account.Account;
import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.identity.Role;

/** A demonstration, on a machine without a mail server. */
class DemoAccountsIT extends GatewayTestCase {

    private final Accounts accounts;
    private final PasswordEncoder passwords;

    DemoAccountsIT(@Autowired Accounts accounts, @Autowired PasswordEncoder passwords) {
        this.accounts = accounts;
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
