package org.jembatan.gateway.identity.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

import org.jembatan.gateway.identity.Claims;
import org.jembatan.gateway.identity.IssuerProperties;

/** Makes the same tokens that a sign-in would lead to, without the sign-in. */
class TokenMint {

    private final JwtEncoder encoder;
    private final IssuerProperties issuer;

    TokenMint(JwtEncoder encoder, IssuerProperties issuer) {
        this.encoder = encoder;
        this.issuer = issuer;
    }

    String tokenFor(Bearer bearer) {
        // System time, not the business clock: a token's life has nothing to do with a programme's calendar.
        Instant now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer.url())
                .subject(bearer.subject())
                .audience(List.of(Claims.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(issuer.tokenLifetime()))
                .claim(Claims.ROLES, List.of(bearer.role().name()));
        if (bearer.country() != null) {
            claims.claim(Claims.COUNTRY, bearer.country());
        }
        if (bearer.personId() != null) {
            claims.claim(Claims.PERSON_ID, bearer.personId());
        }
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims.build())).getTokenValue();
    }

    Duration lifetime() {
        return issuer.tokenLifetime();
    }
}
