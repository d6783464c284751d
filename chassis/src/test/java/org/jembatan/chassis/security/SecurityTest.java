package org.jembatan.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.jembatan.chassis.sample.OnSampleService;
import org.jembatan.chassis.sample.SampleApi;
import org.jembatan.chassis.test.TestIssuer;
import org.jembatan.chassis.test.TestToken;

@OnSampleService
class SecurityTest {

    private static final UUID PERSON = UUID.fromString("8f14e45f-ceea-467f-9575-4f0f3c1f7a10");

    @Autowired
    private TestIssuer issuer;

    @LocalServerPort
    private int port;

    @Test
    void aControllerIsToldWhoCalls() {
        var user = api(issuer.token().subject("maya").participant(PERSON, "NP")).get("/api/whoami");

        assertThat(user.status()).isEqualTo(200);
        assertThat(user.json().path("subject").asString()).isEqualTo("maya");
        assertThat(user.json().at("/roles/0").asString()).isEqualTo("PARTICIPANT");
        assertThat(user.json().path("country").asString()).isEqualTo("NP");
        assertThat(user.json().path("personId").asString()).isEqualTo(PERSON.toString());
    }

    @Test
    void withoutATokenOnlyPublicPathsAnswer() {
        var refused = api(null).get("/api/whoami");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.problem()).isEqualTo("not-authenticated");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");

        assertThat(api(null).get("/api/public/hello").text()).isEqualTo("hello by anybody");
        assertThat(api(issuer.token().officer()).get("/api/public/hello").text())
                .isEqualTo("hello by officer");
        assertThat(api(null).post("/api/public/hello", "{}").problem()).isEqualTo("not-authenticated");
        assertThat(api(null).get("/actuator/health/liveness").status()).isEqualTo(200);
    }

    @Test
    void whoMayReadMayAlsoAskForTheHeadOnly() {
        assertThat(api(null)
                        .send("HEAD", "/api/public/hello", BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);
        assertThat(api(null)
                        .send("HEAD", "/api/whoami", BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void healthIsShownToStrangersAsFarAsProbesNeedIt() {
        assertThat(api(null).get("/actuator/health/readiness").status()).isIn(200, 503);
        assertThat(api(null).get("/actuator/health").status()).isEqualTo(401);
    }

    @Test
    void theScrapeNeedsNoToken() {
        var scrape = api(null).get("/actuator/prometheus");

        assertThat(scrape.status()).isEqualTo(200);
        assertThat(scrape.text()).contains("jvm_memory_used_bytes");
        assertThat(api(null)
                        .send("POST", "/actuator/prometheus", BodyPublishers.noBody())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void whatIsNeitherApiNorHealthIsClosed() {
        assertThat(api(issuer.token().officer()).get("/elsewhere").problem()).isEqualTo("access-denied");
        assertThat(api(issuer.token().operator()).get("/actuator/env").problem())
                .isEqualTo("access-denied");
    }

    @Test
    void rolesOpenMethods() {
        assertThat(api(issuer.token().officer()).get("/api/officers-only").text())
                .isEqualTo("welcome");

        var refused = api(issuer.token().focalPoint("NP")).get("/api/officers-only");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("access-denied");
    }

    static Map<String, UnaryOperator<TestToken>> badTokens() {
        return Map.ofEntries(
                Map.entry("expired", TestToken::expired),
                Map.entry("without expiry", token -> token.without("exp")),
                Map.entry("for another audience", token -> token.forAudience("somebody-else")),
                Map.entry("without audience", token -> token.without("aud")),
                Map.entry("from another issuer", token -> token.fromIssuer("https://issuer.example.org")),
                Map.entry("without issuer", token -> token.without("iss")),
                Map.entry("signed by a foreign key", TestToken::signedByForeignKey),
                Map.entry("signed with the public key as secret", TestToken::signedWithThePublicKeyAsSecret),
                Map.entry("unsigned", TestToken::unsigned),
                Map.entry("without subject", token -> token.without("sub")),
                Map.entry("without roles", token -> token.without("roles")),
                Map.entry("with an empty list of roles", token -> token.with("roles", List.of())),
                Map.entry("with an unknown role", token -> token.with("roles", List.of("KING"))),
                Map.entry("with roles as a text", token -> token.with("roles", "OFFICER")),
                Map.entry("with a number among the roles", token -> token.with("roles", List.of(1))),
                Map.entry("without country", token -> token.without("country")),
                Map.entry("with a malformed country", token -> token.with("country", "Nepal")),
                Map.entry("with a country that is no text", token -> token.with("country", 977)),
                Map.entry("without person", token -> token.without("person_id")),
                Map.entry("with a malformed person", token -> token.with("person_id", "1-1-1-1-1")));
    }

    static List<String> kindsOfBadTokens() {
        return badTokens().keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("kindsOfBadTokens")
    void aBadTokenIsRefused(String kind) {
        var token = java.util.Objects.requireNonNull(badTokens().get(kind)).apply(issuer.token());

        var answer = new SampleApi(port, token.participant(PERSON, "NP")).get("/api/whoami");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("not-authenticated");
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertThat(new SampleApi(port, "nonsense").get("/api/whoami").problem()).isEqualTo("not-authenticated");
        assertThat(new SampleApi(port, "a.b.c").get("/api/public/hello").problem())
                .isEqualTo("not-authenticated");
    }

    private SampleApi api(@Nullable String token) {
        return new SampleApi(port, token);
    }
}
