package org.jembatan.gateway.identity;

import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** How an incoming token is verified: this issuer's key and name, RS256 and nothing else, our audience, not expired. */
@Configuration
class TokenCheck {

    /** All instances keep time by NTP; more leniency would only lengthen the life of a stolen token. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    @Bean
    JwtDecoder tokenDecoder(JWKSource<SecurityContext> issuerKeys, IssuerProperties issuer) {
        var timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        var decoder = NimbusJwtDecoder.withJwkSource(issuerKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtIssuerValidator(issuer.url()),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(Claims.AUDIENCE))));
        return decoder;
    }
}
