package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.jembatan.gateway.account.Accounts;
import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.Surroundings;

/** The gateway as it is where it is no demonstration, with one API client configured. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "jembatan.issuer.clients.dashboard.secret={noop}sesame",
            "jembatan.issuer.clients.dashboard.roles=PARTNER"
        })
@ActiveProfiles("local")
class ProductionIT {

    private final Caller anybody;
    private final Environment environment;
    private final Accounts accounts;

    ProductionIT(@LocalServerPort int port, @Autowired Environment environment, @Autowired Accounts accounts) {
        this.anybody = Caller.of(port);
        this.environment = environment;
        this.accounts = accounts;
    }

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        Surroundings.describe(properties);
        // Its own, for demonstrations leave people behind.
        properties.add("spring.mongodb.uri", () -> Surroundings.database("gateway-in-production"));
    }

    @Test
    void nobodyGetsATokenForTheAsking() {
        HttpResponse<String> answer = anybody.post("/demo/tokens", "{\"account\": \"officer\"}");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("problems/no-such-path");
    }

    @Test
    void thereAreNoDemoAccounts() {
        assertThat(environment.getProperty("jembatan.demo.accounts.officer.email"))
                .isNull();
        assertThat(accounts.findByEmail("officer@jembatan.example")).isEmpty();
    }

    @Test
    void nobodyReadsLettersOfOthers() {
        assertThat(anybody.get("/demo/letters").statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyMovesTheClock() {
        assertThat(anybody.post("/api/clock", "{\"now\": \"2026-01-01T00:00:00Z\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anApiClientGetsATokenWithItsRoles() throws ParseException {
        HttpResponse<String> answer = tokenFor("dashboard:sesame");

        assertThat(answer.statusCode()).isEqualTo(200);
        String token = JsonPath.read(answer.body(), "$.access_token");
        var claims = SignedJWT.parse(token).getJWTClaimsSet();
        assertThat(claims.getStringListClaim("roles")).containsExactly("PARTNER");
        assertThat(claims.getAudience()).containsExactly("jembatan");
        Surroundings.reset();
        assertThat(anybody.withToken(token).get("/api/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongSecretGetsNone() {
        assertThat(tokenFor("dashboard:guess").statusCode()).isEqualTo(401);
        assertThat(tokenFor("stranger:sesame").statusCode()).isEqualTo(401);
        assertThat(anybody.post("/oauth2/token", "{}").body()).contains("problems/not-authenticated");
    }

    @Test
    void anApiClientDoesNotWaitForThePasswordsOfPeople(@Autowired PasswordEncoder passwordsOfPeople) {
        var begun = new CountDownLatch(2);
        var goOn = new CountDownLatch(1);
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            people.execute(() -> passwordsOfPeople.encode(new TypedSlowly(begun, goOn)));
            people.execute(() -> passwordsOfPeople.encode(new TypedSlowly(begun, goOn)));
            try {
                await("as many passwords under way as can be").until(() -> begun.getCount() == 0);

                assertThat(tokenFor("dashboard:sesame").statusCode()).isEqualTo(200);
            } finally {
                goOn.countDown();
            }
        }
    }

    @Test
    void livesAndIsReadyWhateverTheServicesDo() {
        Surroundings.REGISTRATION.goAway();

        assertThat(anybody.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/livez").statusCode()).isEqualTo(200);
        assertThat(anybody.get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void strangersAreToldNoMoreThanProbesNeed() {
        assertThat(anybody.get("/actuator").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/actuator/health").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/actuator/health/mongo").statusCode()).isEqualTo(404);
        assertThat(anybody.get("/actuator/prometheus").statusCode()).isEqualTo(404);
    }

    /** A password that whoever reads it has to wait for. */
    private record TypedSlowly(CountDownLatch begun, CountDownLatch goOn) implements CharSequence {

        @Override
        public String toString() {
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            return "";
        }

        @Override
        public int length() {
            return toString().length();
        }

        @Override
        public char charAt(int index) {
            return toString().charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return toString().subSequence(start, end);
        }
    }

    private HttpResponse<String> tokenFor(String credentials) {
        String basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return anybody.send(anybody.request("/oauth2/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }
}
