package org.jembatan.gateway.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.stereotype.Component;

/**
 * The gateway's own token, for what it asks of a service by itself. Its role is no {@link Role}: no account and no API
 * client can have it, and it opens nothing but what services have for the gateway.
 */
@Component
@EmbeddedIssuer
public class GatewayToken {

    private static final String ROLE = "GATEWAY";
    private static final String SUBJECT = "gateway";

    /** Long enough for the one call that it is made for. */
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final JwtEncoder encoder;
    private final IssuerProperties issuer;

    GatewayToken(JwtEncoder encoder, IssuerProperties issuer) {
        this.encoder = encoder;
        this.issuer = issuer;
    }

    public String value() {
        Instant now = Instant.now();
        var claims = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer.url())
                .subject(SUBJECT)
                .audience(List.of(Claims.AUDIENCE))
                .issuedAt(now)
                .expiresAt(now.plus(LIFETIME))
                .claim(Claims.ROLES, List.of(ROLE))
                .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}
