package org.jembatan.chassis.link;

import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Signs and reads the secret part of links that people without an account follow: a JSON Web Token of HS256. Each
 * purpose has a key of its own, so that a link made for one is never good for another.
 */
public final class SignedLinks {

    private final LinkKeys keys;

    public SignedLinks(MongoOperations mongo) {
        this.keys = new LinkKeys(mongo);
    }

    /**
     * The link's secret part, fit for a path or a query: whoever holds it holds what it stands for.
     *
     * @param purpose the name of the key, which is kept under it for good
     */
    public String sign(String purpose, Claim claim) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(claim.subject())
                        .expirationTime(Date.from(claim.expiresAt()))
                        .build());
        try {
            token.sign(new MACSigner(keys.of(purpose)));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("A link could not be signed", impossible);
        }
        return token.serialize();
    }

    /**
     * What the secret part stands for; empty when it was not signed here for this purpose. One that has expired is read
     * all the same: whose clock counts, and what to say to whoever comes too late, is the caller's to decide.
     */
    public Optional<Claim> read(String purpose, String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            if (!signed.verify(new MACVerifier(keys.of(purpose)))) {
                return Optional.empty();
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            return Optional.of(
                    new Claim(claims.getSubject(), claims.getExpirationTime().toInstant()));
        } catch (ParseException | JOSEException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * What a link stands for.
     *
     * @param subject what it is about
     * @param expiresAt in whole seconds
     */
    public record Claim(String subject, Instant expiresAt) {}
}
