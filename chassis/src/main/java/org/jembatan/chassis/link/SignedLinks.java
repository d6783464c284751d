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
        return sign(
                purpose,
                new JWTClaimsSet.Builder()
                        .subject(claim.subject())
                        .expirationTime(Date.from(claim.expiresAt()))
                        .build());
    }

    /**
     * The secret part of a link that has no end of its own: whether what it stands for still holds is looked up whenever
     * it is read.
     *
     * @param purpose see {@link #sign(String, Claim)}; all its links are of this form
     * @param subject what it is about
     */
    public String sign(String purpose, String subject) {
        return sign(purpose, new JWTClaimsSet.Builder().subject(subject).build());
    }

    private String sign(String purpose, JWTClaimsSet claims) {
        SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
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
        return claims(purpose, token)
                .map(claims -> new Claim(
                        claims.getSubject(), claims.getExpirationTime().toInstant()));
    }

    /** What a link without an end of its own is about; empty when it was not signed here for this purpose. */
    public Optional<String> subjectOf(String purpose, String token) {
        return claims(purpose, token).map(JWTClaimsSet::getSubject);
    }

    private Optional<JWTClaimsSet> claims(String purpose, String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            return signed.verify(new MACVerifier(keys.of(purpose)))
                    ? Optional.of(signed.getJWTClaimsSet())
                    : Optional.empty();
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
