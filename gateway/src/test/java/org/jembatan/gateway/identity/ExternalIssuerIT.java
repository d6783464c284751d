package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.jembatan.gateway.support.Caller;
import org.jembatan.gateway.support.OtherInstance;
import org.jembatan.gateway.support.StandInService;
import org.jembatan.gateway.support.StandInService.Answer;
import org.jembatan.gateway.support.Surroundings;

/** The gateway where somebody else issues the tokens. */
class ExternalIssuerIT {

    private static final StandInService ISSUER = StandInService.start();
    private static final RSAKey KEY = key("of the issuer");

    private static OtherInstance gateway;

    @BeforeAll
    static void start() {
        gateway = OtherInstance.start("local", "jembatan.issuer.external=" + ISSUER.url());
    }

    @AfterAll
    static void stop() {
        gateway.close();
        ISSUER.close();
    }

    @BeforeEach
    void theIssuerIsThere() {
        Surroundings.reset();
        ISSUER.reset();
        ISSUER.answers(request -> switch (request.target()) {
            case "/.well-known/openid-configuration" ->
                Answer.json(
                        "{\"issuer\": \"%1$s\", \"jwks_uri\": \"%1$s/keys\", \"subject_types_supported\": [\"public\"]}"
                                .formatted(ISSUER.url()));
            case "/keys" -> Answer.json(new JWKSet(KEY).toString());
            default -> Answer.status(404);
        });
    }

    @Test
    void itsTokensAreGood() throws Exception {
        HttpResponse<String> answer = with(signed(KEY, claims().build()));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void othersAreNot() throws Exception {
        Date past = Date.from(Instant.now().minusSeconds(60));

        assertThat(Stream.of(
                        signed(key("of the issuer"), claims().build()),
                        signed(key("unknown"), claims().build()),
                        new PlainJWT(claims().build()).serialize(),
                        signed(KEY, claims().issuer("http://127.0.0.1:8080").build()),
                        signed(KEY, claims().audience("somebody-else").build()),
                        signed(KEY, claims().expirationTime(past).build())))
                .extracting(token -> with(token).statusCode())
                .containsOnly(401);
    }

    @Test
    void theGatewayIssuesNothingItself() {
        assertThat(Stream.of(
                                "/oauth2/authorize",
                                "/oauth2/token",
                                "/oauth2/jwks",
                                "/.well-known/openid-configuration",
                                "/.well-known/oauth-authorization-server",
                                "/sign-in",
                                "/sign-out",
                                "/demo/tokens",
                                "/sign-up",
                                "/sign-up/a.link",
                                "/passwords",
                                "/passwords/a.link",
                                "/invitations/a.link",
                                "/api/accounts",
                                "/api/accounts/somebody",
                                "/api/accounts/somebody/deactivation")
                        .flatMap(path -> Stream.of(
                                Caller.of(gateway.port()).get(path),
                                Caller.of(gateway.port()).post(path, "{}"))))
                .extracting(HttpResponse::statusCode)
                .containsOnly(404);
    }

    @Test
    void itIsAwayForAMoment() throws Exception {
        try (var fresh = OtherInstance.start("local", "jembatan.issuer.external=" + ISSUER.url())) {
            ISSUER.goAway();
            var caller = Caller.of(fresh.port()).withToken(signed(KEY, claims().build()));

            HttpResponse<String> answer = caller.get("/api/people");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("problems/service-away");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();

            ISSUER.comeBack();
            assertThat(caller.get("/api/people").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void itsKeysCanBeSomewhereElse() throws Exception {
        try (var keys = StandInService.start();
                var inContainers = OtherInstance.start(
                        "local",
                        "jembatan.issuer.external=" + ISSUER.url(),
                        "jembatan.issuer.external-keys=" + keys.url() + "/certs",
                        "jembatan.first-officer=officer@jembatan.example")) {
            ISSUER.goAway();
            keys.answers(request ->
                    request.target().equals("/certs") ? Answer.json(new JWKSet(KEY).toString()) : Answer.status(404));

            assertThat(with(signed(KEY, claims().build()), inContainers).statusCode())
                    .isEqualTo(200);
            assertThat(Stream.of(
                            signed(key("of the issuer"), claims().build()),
                            signed(KEY, claims().issuer(keys.url()).build()),
                            signed(KEY, claims().audience("somebody-else").build())))
                    .extracting(token -> with(token, inContainers).statusCode())
                    .containsOnly(401);
            assertThat(Caller.of(inContainers.port())
                            .withToken(signed(KEY, claims().build()))
                            .get("/api/accounts")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(ISSUER.received()).isEmpty();
        } finally {
            ISSUER.comeBack();
        }
    }

    @Test
    void anEmptySettingNamesNoOther() throws Exception {
        try (var own = OtherInstance.start("local", "jembatan.issuer.external=", "jembatan.issuer.external-keys=")) {
            assertThat(Caller.of(own.port()).get("/oauth2/jwks").statusCode()).isEqualTo(200);
            assertThat(with(signed(KEY, claims().build()), own).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aDemonstrationDoesNotStartWithIt() {
        assertThatThrownBy(() -> OtherInstance.start("local,demo", "jembatan.issuer.external=" + ISSUER.url()))
                .rootCause()
                .hasMessageContaining("jembatan.issuer.external");
    }

    private static HttpResponse<String> with(String token) {
        return with(token, gateway);
    }

    private static HttpResponse<String> with(String token, OtherInstance gateway) {
        return Caller.of(gateway.port()).withToken(token).get("/api/people");
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER.url())
                .subject("somebody")
                .audience("jembatan")
                .claim("roles", List.of("OFFICER"))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }
}
