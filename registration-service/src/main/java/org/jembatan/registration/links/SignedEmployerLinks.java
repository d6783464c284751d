package org.jembatan.registration.links;

import java.text.ParseException;
import java.util.Date;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import org.springframework.stereotype.Component;

import org.jembatan.registration.ApplicationId;
import org.jembatan.registration.application.EmployerLinks;
import org.jembatan.registration.application.UnknownEmployerLink;

/** A link's secret part is a JSON Web Token of HS256, by a key that signs nothing else. */
@Component
class SignedEmployerLinks implements EmployerLinks {

    private final LinkKeys keys;

    SignedEmployerLinks(LinkKeys keys) {
        this.keys = keys;
    }

    @Override
    public String sign(Invitation invitation) {
        SignedJWT token = new SignedJWT(
                new JWSHeader(JWSAlgorithm.HS256),
                new JWTClaimsSet.Builder()
                        .subject(invitation.applicationId().value())
                        .expirationTime(Date.from(invitation.expiresAt()))
                        .build());
        try {
            token.sign(new MACSigner(keys.get()));
        } catch (JOSEException impossible) {
            throw new IllegalStateException("A link could not be signed", impossible);
        }
        return token.serialize();
    }

    @Override
    public Invitation read(String token) {
        try {
            SignedJWT signed = SignedJWT.parse(token);
            if (!signed.verify(new MACVerifier(keys.get()))) {
                throw new UnknownEmployerLink();
            }
            JWTClaimsSet claims = signed.getJWTClaimsSet();
            return new Invitation(
                    new ApplicationId(claims.getSubject()),
                    claims.getExpirationTime().toInstant());
        } catch (ParseException | JOSEException notOurs) {
            throw new UnknownEmployerLink();
        }
    }
}
