package org.jembatan.gateway.identity;

import java.time.Duration;
import java.util.List;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * How an incoming token is verified: its issuer's key and name, a signature, our audience, not expired. The issuer is the
 * gateway itself, unless another one is configured.
 */
@Configuration
@EnableConfigurationProperties(IssuerProperties.class)
class TokenCheck {

    /** All instances keep time by NTP; more leniency would only lengthen the life of a stolen token. */
    private static final Duration CLOCK_SKEW = Duration.ofSeconds(5);

    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final Duration READ = Duration.ofSeconds(2);

    @Bean
    JwtDecoder tokenDecoder(IssuerProperties issuer, ObjectProvider<JWKSource<SecurityContext>> publishedKeys) {
        String external = issuer.external();
        if (external == null || external.isBlank()) {
            return byOwnKeys(publishedKeys.getObject(), valid(issuer.url(), Claims.AUDIENCE));
        }
        String keys = issuer.externalKeys();
        OAuth2TokenValidator<Jwt> valid = valid(external, issuer.externalAudience());
        return keys == null || keys.isBlank() ? byDiscoveredKeys(external, valid) : byKeysAt(keys, valid);
    }

    private static JwtDecoder byOwnKeys(JWKSource<SecurityContext> publishedKeys, OAuth2TokenValidator<Jwt> valid) {
        var decoder = NimbusJwtDecoder.withJwkSource(publishedKeys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .build();
        decoder.setJwtValidator(valid);
        return decoder;
    }

    /** Without asking the issuer anything else. Signatures are RS256, as in the services. */
    private static JwtDecoder byKeysAt(String keys, OAuth2TokenValidator<Jwt> valid) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(soonGivenUp())
                .build();
        decoder.setJwtValidator(valid);
        return decoder;
    }

    /** Asks the issuer where its keys are when the first token comes, so that the gateway starts without it. */
    private static JwtDecoder byDiscoveredKeys(String issuer, OAuth2TokenValidator<Jwt> valid) {
        var discovered = new SupplierJwtDecoder(() -> {
            var decoder = NimbusJwtDecoder.withIssuerLocation(issuer)
                    .restOperations(soonGivenUp())
                    .build();
            decoder.setJwtValidator(valid);
            return decoder;
        });
        return token -> {
            try {
                return discovered.decode(token);
            } catch (JwtDecoderInitializationException away) {
                throw new JwtException("The issuer does not answer", away);
            }
        };
    }

    private static RestTemplate soonGivenUp() {
        var requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT);
        requests.setReadTimeout(READ);
        return new RestTemplate(requests);
    }

    private static OAuth2TokenValidator<Jwt> valid(String issuer, String audience) {
        var timestamps = new JwtTimestampValidator(CLOCK_SKEW);
        timestamps.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                timestamps,
                new JwtIssuerValidator(issuer),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audiences -> audiences != null && audiences.contains(audience)));
    }
}
