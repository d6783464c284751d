package org.jembatan.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.jembatan.gateway.GatewayTestCase;
import org.jembatan.gateway.support.Surroundings;

class TokensIT extends GatewayTestCase {

    private static final String ISSUER = "http://127.0.0.1:8080";

    private final SigningKeys keys;

    TokensIT(@Autowired SigningKeys keys) {
        this.keys = keys;
    }

    @Test
    void demoTokensSayWhoSomebodyIs() throws ParseException {
        var claims = SignedJWT.parse(
                        anybody().as("{\"account\": \"focal-point-np\"}").token())
                .getJWTClaimsSet();

        assertThat(claims.getSubject()).isEqualTo("focal-point-np@jembatan.example");
        assertThat(claims.getIssuer()).isEqualTo(ISSUER);
        assertThat(claims.getAudience()).containsExactly("jembatan");
        assertThat(claims.getStringListClaim("roles")).containsExactly("FOCAL_POINT");
        assertThat(claims.getStringClaim("country")).isEqualTo("NP");
        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plus(Duration.ofMinutes(10)));
    }

    @Test
    void aParticipantsTokenNamesThePerson() throws ParseException {
        String person = "6d2f0f58-6a0b-4c58-9a55-0d6a2cf0a001";

        var claims = SignedJWT.parse(participant(person).token()).getJWTClaimsSet();

        assertThat(claims.getStringClaim("person_id")).isEqualTo(person);
        assertThat(claims.getStringListClaim("roles")).containsExactly("PARTICIPANT");
    }

    @Test
    void whatADemoTokenCannotBeMadeForIsSaidByField() {
        assertThat(anybody().post("/demo/tokens", "{\"account\": \"nobody\"}").body())
                .contains("\"/account\"");
        assertThat(anybody()
                        .post("/demo/tokens", "{\"account\": \"participant\"}")
                        .body())
                .contains("\"/account\"", "personId");
        assertThat(anybody().post("/demo/tokens", "{}").body()).contains("\"/role\"");
        assertThat(anybody().post("/demo/tokens", "{\"role\": \"KING\"}").body())
                .contains("\"/role\"");
        assertThat(anybody().post("/demo/tokens", "{\"rolle\": \"OFFICER\"}").body())
                .contains("\"/rolle\"");
        assertThat(anybody()
                        .post("/demo/tokens", "{\"role\": \"OFFICER\", \"country\": \"Nepal\"}")
                        .body())
                .contains("\"/country\"");
        assertThat(anybody()
                        .post("/demo/tokens", "{\"role\": \"OFFICER\", \"personId\": \"7\"}")
                        .body())
                .contains("\"/personId\"");
        assertThat(anybody().post("/demo/tokens", "{").body()).contains("malformed-json");
    }

    @Test
    void thePublishedKeyVerifiesTheTokensAndHasNoPrivatePart() throws Exception {
        var published = JWKSet.parse(anybody().get("/oauth2/jwks").body());

        assertThat(published.getKeys()).hasSize(1).noneMatch(key -> key.isPrivate());
        assertThat(anybody().get("/.well-known/openid-configuration").body())
                .contains("\"issuer\":\"" + ISSUER + "\"", "\"jwks_uri\":\"" + ISSUER + "/oauth2/jwks\"");
    }

    @Test
    void noTokenIsNotEnough() {
        HttpResponse<String> answer = anybody().get("/api/people");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("problems/not-authenticated");
        assertThat(Surroundings.REGISTRATION.received()).isEmpty();
    }

    @Test
    void ourOwnKeyAndClaimsAreAccepted() throws Exception {
        assertThat(statusWith(signed(keys.signing(), claims().build()))).isEqualTo(200);
    }

    @Test
    void foreignAndBentTokensAreRefused() throws Exception {
        RSAKey ours = keys.signing();
        RSAKey foreign = new RSAKeyGenerator(2048).keyID(ours.getKeyID()).generate();
        Date past = Date.from(Instant.now().minusSeconds(60));

        assertRefused("rubbish", "malformed");
        assertRefused(signed(foreign, claims().build()), "not signed");
        assertRefused(new PlainJWT(claims().build()).serialize(), "not signed");
        assertRefused(signed(ours, claims().expirationTime(past).build()), "expired");
        assertRefused(signed(ours, claims().expirationTime(null).build()), "exp");
        assertRefused(signed(ours, claims().issuer("https://evil.example").build()), "iss");
        assertRefused(signed(ours, claims().audience("somebody-else").build()), "aud");
        assertRefused(signed(ours, claims().audience((String) null).build()), "aud");
    }

    @Test
    void aBadTokenIsRefusedAlsoWhereNoneIsNeeded() {
        assertThat(anybody().withToken("rubbish").get("/api/programmes").statusCode())
                .isEqualTo(401);
        assertThat(anybody().get("/api/programmes").statusCode()).isEqualTo(200);
        assertThat(anybody().post("/api/programmes", "{}").statusCode()).isEqualTo(401);
    }

    private void assertRefused(String token, String because) {
        HttpResponse<String> answer = anybody().withToken(token).get("/api/people");

        assertThat(answer.statusCode()).as(because).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer error=\"invalid_token\"");
        assertThat(answer.body()).contains("problems/not-authenticated").contains(because);
        assertThat(Surroundings.REGISTRATION.received()).isEmpty();
    }

    private int statusWith(String token) {
        return anybody().withToken(token).get("/api/people").statusCode();
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("officer@jembatan.example")
                .audience("jembatan")
                .claim("roles", List.of("OFFICER"))
                .expirationTime(Date.from(Instant.now().plusSeconds(60)));
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) throws JOSEException {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }
}
