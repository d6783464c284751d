package org.jembatan.chassis.test;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;

import org.jembatan.chassis.security.Role;

/** A token to be. First what is wrong with it, if anything; last, who bears it, which yields its text. */
public final class TestToken {

    private enum Signature {
        OWN_KEY,
        FOREIGN_KEY,
        PUBLIC_KEY_AS_SECRET,
        NONE
    }

    private final RSAKey key;
    private final RSAKey foreignKey;
    private final Map<String, Object> claims = new HashMap<>();
    private Signature signature = Signature.OWN_KEY;

    TestToken(String issuer, RSAKey key, RSAKey foreignKey) {
        this.key = key;
        this.foreignKey = foreignKey;
        claims.put("iss", issuer);
        claims.put("aud", List.of(TestIssuer.AUDIENCE));
        expiringIn(Duration.ofMinutes(5));
    }

    public String officer() {
        return bearer(Role.OFFICER);
    }

    public String operator() {
        return bearer(Role.OPERATOR);
    }

    public String partner() {
        return bearer(Role.PARTNER);
    }

    public String gateway() {
        return bearer(Role.GATEWAY);
    }

    public String focalPoint(String country) {
        claims.putIfAbsent("country", country);
        return bearer(Role.FOCAL_POINT);
    }

    public String participant(UUID personId, String country) {
        claims.putIfAbsent("country", country);
        claims.putIfAbsent("person_id", personId.toString());
        return bearer(Role.PARTICIPANT);
    }

    /** Otherwise the subject is the role in lower case. */
    public TestToken subject(String subject) {
        return with("sub", subject);
    }

    public TestToken with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    /** Leaves a claim out, also one that the bearer would bring. */
    public TestToken without(String claim) {
        claims.put(claim, Missing.CLAIM);
        return this;
    }

    /** Beyond the minute by which clocks may differ. */
    public TestToken expired() {
        return expiringIn(Duration.ofMinutes(-5));
    }

    public TestToken forAudience(String audience) {
        return with("aud", List.of(audience));
    }

    public TestToken fromIssuer(String issuer) {
        return with("iss", issuer);
    }

    /** Signed by a key that nobody publishes, under the id of the one that is published. */
    public TestToken signedByForeignKey() {
        signature = Signature.FOREIGN_KEY;
        return this;
    }

    /** The swapped algorithm: HS256 with the published key as its secret. */
    public TestToken signedWithThePublicKeyAsSecret() {
        signature = Signature.PUBLIC_KEY_AS_SECRET;
        return this;
    }

    /** {@code alg: none}. */
    public TestToken unsigned() {
        signature = Signature.NONE;
        return this;
    }

    private TestToken expiringIn(Duration duration) {
        return with("exp", Date.from(Instant.now().plus(duration)));
    }

    private String bearer(Role role) {
        claims.putIfAbsent("sub", role.name().toLowerCase(java.util.Locale.ROOT));
        claims.putIfAbsent("roles", List.of(role.name()));
        var set = new JWTClaimsSet.Builder();
        claims.forEach((name, value) -> {
            if (value != Missing.CLAIM) {
                set.claim(name, value);
            }
        });
        try {
            return text(set.build());
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String text(JWTClaimsSet set) throws JOSEException {
        if (signature == Signature.NONE) {
            return new PlainJWT(set).serialize();
        }
        var secret = signature == Signature.PUBLIC_KEY_AS_SECRET;
        var algorithm = secret ? JWSAlgorithm.HS256 : JWSAlgorithm.RS256;
        var token = new SignedJWT(
                new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), set);
        if (secret) {
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        } else {
            token.sign(new RSASSASigner(signature == Signature.OWN_KEY ? key : foreignKey));
        }
        return token.serialize();
    }

    private enum Missing {
        CLAIM
    }
}
